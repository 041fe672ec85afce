import type { CollectionSlug, PayloadRequest, Where } from 'payload'

/** What somebody has open: a document of a collection, or a global. */
export type Openable = { collection: string; id: string; global?: undefined } | { global: string }

/** Whether who asks may change this document or global, by the rules of its own collection. */
export async function mayEdit(req: PayloadRequest, subject: Openable): Promise<boolean> {
  if (subject.global !== undefined) {
    const found = req.payload.config.globals.find(({ slug }) => slug === subject.global)
    return Boolean(found && (await found.access.update({ req })))
  }
  const { collection, id } = subject
  if (!Object.hasOwn(req.payload.collections, collection)) return false
  const slug = collection as CollectionSlug
  const access = await req.payload.collections[slug].config.access.update({ id, req })
  if (access === false) return false
  const one: Where = { id: { equals: id } }
  const where: Where = access === true ? one : { and: [one, access] }
  return (await req.payload.db.findOne({ collection: slug, where, req })) !== null
}
