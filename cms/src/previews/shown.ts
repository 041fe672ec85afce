import type { LinkPurpose, Shown } from '@avizier/shared/counter-api'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { wordsIn } from '../database/stored-values.ts'
import type { StoredRow } from '../database/stored-row.ts'
import { besideOf } from './beside.ts'
import type { Subject } from './links.ts'
import { formOf } from './public-form.ts'
import { whatIsMissing } from './what-is-missing.ts'

interface Showing {
  purpose: LinkPurpose
  subject: Subject
  row: StoredRow
  /** The minute at which it becomes public, where one is set. */
  publicAt: string | null
  now: Date
}

/** A stored text as a link shows it, or in sentences why it cannot be shown yet. */
export async function shownText(
  req: PayloadRequest,
  { purpose, subject: { collection }, row, publicAt, now }: Showing,
): Promise<Shown> {
  const at = publicAt ? new Date(publicAt) : now
  try {
    const document = await formOf(req, collection, row, at)
    const { subjects: beside, leftOut } = await besideOf(req, document, at)
    // Who reads it from outside is shown what there is.
    const told = purpose === 'form' ? leftOut : []
    return { state: 'shown', purpose, publicAt, document, beside, leftOut: told }
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    const fields = req.payload.collections[collection].config.flattenedFields
    const paths = error.issues.map((issue) => issue.path)
    // The row is read before its form is: what is wrong in it would hide that there is no title.
    if (wordsIn(row.title) === null) paths.unshift(['title'])
    return { state: 'unfinished', purpose, sentences: whatIsMissing(paths, fields) }
  }
}
