import { yearOf } from '@avizier/shared/dates'
import type { NumberFieldSingleValidation } from 'payload'
import { number as validatePlainNumber } from 'payload/shared'

interface IssueRow {
  id: string
  issueDate?: string | null
}

/** A whole number that no other issue of the same year has; trashed issues keep theirs. */
export const validateNumber: NumberFieldSingleValidation = async (value, options) => {
  const valid = await validatePlainNumber(value, options)
  if (valid !== true || typeof value !== 'number') return valid
  if (!Number.isInteger(value)) return 'Numărul este întreg, de exemplu 11.'
  const { issueDate } = options.data as { issueDate?: string }
  if (!issueDate) return true
  const { docs } = await options.req.payload.db.find<IssueRow>({
    collection: 'journal-issues',
    where: { number: { equals: value } },
    pagination: false,
    req: options.req,
  })
  const year = yearOf(issueDate)
  const isTaken = docs.some(
    (other) => other.id !== options.id && other.issueDate && yearOf(other.issueDate) === year,
  )
  return isTaken ? `Există deja un număr ${value} în ${year}.` : true
}
