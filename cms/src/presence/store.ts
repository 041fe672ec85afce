import type { Payload } from 'payload'
import { goneMs, presenceSlug } from './address.ts'
import { placeSchema, type Place } from './who-is-here.ts'

// Presence's own reads and writes, at the database adapter, below hooks and access: nothing else may depend on them.

/** Whoever was away for so long has a row for nothing. */
const forgottenMs = 6 * goneMs

export async function placesAt(payload: Payload, document: string): Promise<Place[]> {
  const { docs } = await payload.db.find({
    collection: presenceSlug,
    where: { document: { equals: document } },
    limit: 100,
    pagination: false,
  })
  return docs.map((doc) => placeSchema.parse(doc))
}

/** A form opens: and whoever left without a word is forgotten, wherever that was. */
export async function enter(
  payload: Payload,
  document: string,
  place: Omit<Place, 'id'>,
): Promise<void> {
  const forgotten = new Date(place.seenAt.getTime() - forgottenMs).toISOString()
  const where = { seenAt: { less_than: forgotten } }
  await payload.db.deleteMany({ collection: presenceSlug, where })
  await payload.db.create({ collection: presenceSlug, data: { document, ...stored(place) } })
}

export const stay = (payload: Payload, { id, ...place }: Place) =>
  payload.db.updateOne({ collection: presenceSlug, id, data: stored(place), returning: false })

export const leave = (payload: Payload, person: string, tab: string) =>
  payload.db.deleteMany({
    collection: presenceSlug,
    where: { and: [{ person: { equals: person } }, { tab: { equals: tab } }] },
  })

const stored = ({ seenAt, ...place }: Omit<Place, 'id'>) => ({
  ...place,
  seenAt: seenAt.toISOString(),
})
