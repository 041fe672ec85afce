import type { CollectionSlug, GlobalSlug, Payload } from 'payload'
import { z } from 'zod'
import type { Openable } from '../access/may-edit.ts'

const revised = z.object({ revision: z.number().nullish() })
const versioned = z.object({ version: revised })
const numberOf = (found: unknown) => revised.safeParse(found).data?.revision ?? 0

/** The number of the newest text of a document, draft or not, read below access; 0 where there is none. */
export async function newestRevision(payload: Payload, opened: Openable): Promise<number> {
  if (opened.global !== undefined) {
    const slug = opened.global as GlobalSlug
    return numberOf(await payload.db.findGlobal({ slug, select: { revision: true } }))
  }
  const collection = opened.collection as CollectionSlug
  if (!payload.collections[collection].config.versions?.drafts) {
    const where = { id: { equals: opened.id } }
    return numberOf(await payload.db.findOne({ collection, where, select: { revision: true } }))
  }
  const { docs } = await payload.db.findVersions({
    collection,
    where: { and: [{ parent: { equals: opened.id } }, { latest: { equals: true } }] },
    select: { version: { revision: true } },
    limit: 1,
    pagination: false,
  })
  return numberOf(versioned.safeParse(docs[0]).data?.version)
}
