import type { CollectionBeforeValidateHook, TypedCollection } from 'payload'
import { addressFixedBy } from '../../register/fixed-address.ts'

/** An article's address is under its issue, so it stays in the issue of its first publication. */
export const keepIssue: CollectionBeforeValidateHook<TypedCollection['journal-articles']> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (!data || operation !== 'update' || !originalDoc) return
  const id = String(originalDoc.id)
  if (!(await addressFixedBy(req, 'journal-articles', id))) return
  const row = await req.payload.db.findOne<{ id: string; issue?: string }>({
    collection: 'journal-articles',
    where: { id: { equals: id } },
    req,
  })
  return row?.issue ? { ...data, issue: row.issue } : data
}
