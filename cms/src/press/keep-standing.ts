import { randomUUID } from 'node:crypto'
import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { tokenHash } from '../access/token.ts'
import { absentAsNull, nullableInstant } from '../database/stored-values.ts'
import type { Ending } from './endings.ts'
import { endingToken } from './tokens.ts'

/** Drops an `isActive: true` that says nothing of the ending it would undo: a form opened before it ended sends that along. */
export const leaveUnlessKnown: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'update' || !('data' in args)) return args
  const data: Record<string, unknown> = args.data
  if (data.isActive !== true || data.endedAt !== undefined) return args
  const { isActive: _, ...others } = data
  return { ...args, data: others }
}

const standingSchema = z.object({
  isActive: absentAsNull(z.boolean().nullable()).transform((value) => value === true),
  ending: absentAsNull(z.string().nullable()),
  endedAt: nullableInstant,
})

/** A link of their own for somebody new. */
function ownOfNew(req: PayloadRequest) {
  const key = randomUUID()
  return { key, tokenHash: tokenHash(endingToken(req, key)), bounces: 0 }
}

/** What the newsroom writes itself of somebody new who is written to. */
export const newAtWork = (req: PayloadRequest) => ({ ...ownOfNew(req), ...atWork })

const atWork = { isActive: true, ending: null, endedAt: null }

/**
 * Whoever is new gets a link of their own; who is taken off by hand did not ask for it. Taken back is only who stands ended as
 * whoever takes them back saw it, and begins anew.
 */
export const keepStanding: CollectionBeforeChangeHook = ({ data, originalDoc, operation, req }) => {
  const byOffice: { isActive: false; ending: Ending; endedAt: string } = {
    ...{ isActive: false, ending: 'office', endedAt: new Date().toISOString() },
  }
  if (operation === 'create') {
    return { ...data, ...ownOfNew(req), ...(data.isActive === true ? atWork : byOffice) }
  }
  const before = standingSchema.parse(originalDoc)
  const isWanted = data.isActive === undefined ? before.isActive : data.isActive === true
  if (before.isActive) return { ...data, ...(isWanted ? atWork : byOffice) }
  return isWanted && momentOf(data.endedAt) === momentOf(before.endedAt)
    ? { ...data, ...atWork, bounces: 0 }
    : { ...data, ...before }
}

function momentOf(value: unknown): number | null {
  if (value instanceof Date) return value.getTime()
  return typeof value === 'string' ? Date.parse(value) : null
}
