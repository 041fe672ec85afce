import { subjectKey } from '@avizier/shared/reference'
import type { CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { gone, namesOf } from '../../access/people.ts'
import { relationId } from '../../database/relation-id.ts'
import type { LetPass } from '../facts/facts.ts'
import { letPassSlug } from '../slugs.ts'

const rowSchema = z.object({
  fingerprint: z.string(),
  reason: z.string(),
  by: z.unknown().optional(),
})

/** What was let pass in a document (`press-releases/ID`), by people's names. */
export async function letPassIn(req: PayloadRequest, document: string): Promise<LetPass[]> {
  const { docs } = await req.payload.db.find({
    collection: letPassSlug,
    where: { document: { equals: document } },
    sort: '-at',
    pagination: false,
    req,
  })
  const rows = docs.map((doc) => rowSchema.parse(doc))
  const names = await namesOf(
    req,
    rows.flatMap(({ by }) => relationId(by) ?? []),
  )
  return rows.map(({ fingerprint, reason, by }) => ({
    key: fingerprint,
    reason,
    by: names.get(relationId(by) ?? '') ?? gone,
  }))
}

/** Writes down that a finding may stand. */
export async function addLetPass(
  req: PayloadRequest,
  row: {
    document: string
    rule: string
    fingerprint: string
    reason: string
    by: string
    at: string
  },
): Promise<void> {
  await req.payload.db.create({ collection: letPassSlug, data: row, req })
}

/** With a document that is deleted for good, as only what was never public can be, goes what was let pass in it. */
export const forgetLetPass: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const where = { document: { equals: subjectKey(collection.slug, String(id)) } }
  await req.payload.db.deleteMany({ collection: letPassSlug, where, req })
}
