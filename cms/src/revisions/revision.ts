import { APIError, type NumberField, type PayloadRequest } from 'payload'
import { shownNowhere } from '../fields/own-fields.ts'
import { searchKeysName } from '../database/search-keys.ts'
import { withdrawalNames } from '../fields/withdrawal.ts'
import { isSame } from './essence.ts'
import { revisionName, staleRefusal } from './stale-refusal.ts'

/**
 * How often the text of a document was saved. A form sends back the number that it was opened with: where it is not the
 * newest, somebody else saved in between, and the save would write over what they wrote.
 */
export const revisionField: NumberField = {
  name: revisionName,
  // Seen where two versions are compared.
  label: { ro: 'Numărul salvării', en: 'Revision' },
  type: 'number',
  defaultValue: 0,
  hooks: { beforeDuplicate: [() => 0] },
  admin: { ...shownNowhere, disableBulkEdit: true },
}

/** A document, of which this file looks at one field. */
export interface Revised {
  id?: unknown
  revision?: number | null
}

const numberOf = (document: Revised | undefined): number =>
  typeof document?.revision === 'number' ? document.revision : 0

/**
 * Refuses (409) what was not written on the newest version. `data` is what a save would store: a save that names no
 * revision, as scripts may, stands on the newest.
 */
export function refuseStale(
  data: Revised | undefined,
  newest: Revised | undefined,
  { context }: PayloadRequest,
): void {
  if (!data || !newest || context.isRestoringVersion) return
  if (numberOf(data) === numberOf(newest)) return
  throw new APIError(staleRefusal, 409, {
    errors: [{ path: revisionName, message: staleRefusal }],
  })
}

/** The number that a save gets. A save without text, such as a withdrawal, leaves open forms as new as they were. */
export const revisionAfter = (newest: Revised | undefined, hasText: boolean): number =>
  numberOf(newest) + (hasText ? 1 : 0)

/** What changes where a document is, not what it says. */
const textless = new Set(['_status', 'deletedAt', ...withdrawalNames, revisionName])

/** What follows from a text by itself. */
const isDerived = (name: string): boolean => textless.has(name) || name === searchKeysName

/** What a save would store says nothing else than the newest text does. Pure. */
export const saysTheSame = (data: object, newest: object | undefined): boolean => {
  const before = new Map(Object.entries(newest ?? {}))
  return Object.entries(data).every(
    ([name, value]) => value === undefined || isDerived(name) || isSame(value, before.get(name)),
  )
}

export const hasText = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.keys(data).some((key) => !textless.has(key))
