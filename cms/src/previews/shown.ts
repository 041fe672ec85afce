import type { Shown } from '@avizier/shared/counter-api'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { wordsIn } from '../database/stored-values.ts'
import { besideOf } from './beside.ts'
import type { Link } from './links.ts'
import { formOf } from './public-form.ts'
import type { ChosenText } from './purpose.ts'
import { textOf } from './text-of.ts'
import { whatIsMissing } from './what-is-missing.ts'

/** The text that a link shows, or in sentences why it cannot be shown yet. */
export async function shownText(
  req: PayloadRequest,
  { purpose, subject }: Pick<Link, 'purpose' | 'subject'>,
  { revision, isNewest, publicAt }: ChosenText,
  now: Date,
): Promise<Shown> {
  const { collection } = subject
  const row = await textOf(req, subject, isNewest ? undefined : revision)
  if (!row) return { state: 'closed' }
  const at = publicAt ? new Date(publicAt) : now
  try {
    const document = await formOf(req, collection, row, at)
    const beside = await besideOf(req, document, at)
    return { state: 'shown', purpose, publicAt, document, beside }
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    const fields = req.payload.collections[collection].config.flattenedFields
    const paths = error.issues.map((issue) => issue.path)
    // The row is read before its form is: what is wrong in it would hide that there is no title.
    if (wordsIn(row.title) === null) paths.unshift(['title'])
    return { state: 'unfinished', purpose, sentences: whatIsMissing(paths, fields) }
  }
}
