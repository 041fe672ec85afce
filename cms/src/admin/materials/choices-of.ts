import type { CollectionSlug, PayloadRequest } from 'payload'
import { choiceSchema, type Choice } from './choice.ts'

/** What somebody may choose from in a form of ours, by name: all of a collection that they may read. */
export async function choicesOf(
  req: PayloadRequest,
  collection: CollectionSlug,
): Promise<Choice[]> {
  const { docs } = await req.payload.find({
    collection,
    sort: 'name',
    depth: 0,
    pagination: false,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map((doc) => choiceSchema.parse(doc))
}
