import { ValidationError, type CollectionBeforeValidateHook } from 'payload'
import type { JournalIssue } from '../../payload-types.ts'

/** What is no date is refused before title and address are made of it; drafts are not validated otherwise. */
export const checkIssueDate: CollectionBeforeValidateHook<JournalIssue> = ({ data }) => {
  if (!data?.issueDate || !Number.isNaN(Date.parse(data.issueDate))) return
  throw new ValidationError({
    collection: 'journal-issues',
    errors: [{ path: 'issueDate', message: 'Data apariției are forma 2026-11-23.' }],
  })
}
