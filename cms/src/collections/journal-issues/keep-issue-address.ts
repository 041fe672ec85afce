import { yearOf } from '@avizier/shared/dates'
import type { CollectionBeforeValidateHook, TypedCollection } from 'payload'
import { addressFixedBy } from '../../register/fixed-address.ts'

/** Number and year make the address of an issue, so they stay what they were at its first publication. */
export const keepIssueAddress: CollectionBeforeValidateHook<
  TypedCollection['journal-issues']
> = async ({ data, operation, originalDoc, req }) => {
  if (!data || operation !== 'update' || !originalDoc) return
  const id = String(originalDoc.id)
  const fixed = await addressFixedBy(req, 'journal-issues', id)
  if (!fixed) return
  const row = await req.payload.db.findOne<{ id: string; issueDate?: string }>({
    collection: 'journal-issues',
    where: { id: { equals: id } },
    req,
  })
  const number = Number(fixed.slug.replace('nr-', ''))
  const year = row?.issueDate && yearOf(row.issueDate)
  const isOtherYear = year && (!data.issueDate || yearOf(data.issueDate) !== year)
  return { ...data, number, ...(isOtherYear && { issueDate: row.issueDate }) }
}
