import type { Shown } from '@avizier/shared/counter-api'
import { collectionLabels } from '@avizier/shared/kinds/index'
import type { PayloadRequest } from 'payload'
import { wordsIn } from '../database/stored-values.ts'
import { besideOf } from './beside.ts'
import type { Link, Subject } from './links.ts'
import { formOf, type Reading } from './public-form.ts'
import type { ChosenText } from './purpose.ts'
import { textOf } from './text-of.ts'
import { NotApproved, Unfinished, type ShownCollection } from './unshown.ts'
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
  const reading: Reading = { purpose, at: publicAt ? new Date(publicAt) : now }
  try {
    const document = await formOf(req, collection, row, reading)
    const { subjects: beside, leftOut } = await besideOf(req, document, reading)
    // Who reads it from outside is shown what there is.
    const told = purpose === 'form' ? leftOut : []
    return { state: 'shown', purpose, publicAt, document, beside, leftOut: told }
  } catch (error) {
    return { state: 'unfinished', purpose, sentences: sentencesOf(req, subject, error) }
  }
}

/** Why a text cannot be shown, as far as an editor can mend it; throws all other errors on. */
function sentencesOf(req: PayloadRequest, subject: Subject, error: unknown): string[] {
  if (error instanceof NotApproved)
    return [
      `Textul se poate citi aici după ce este aprobat „${nameOf(error.whole)}”, din care face parte.`,
    ]
  if (!(error instanceof Unfinished)) throw error
  const { collection, row } = error
  const paths = [...error.paths]
  // The row is read before its form is: what is wrong in it would hide that there is no title.
  if (wordsIn(row.title) === null) paths.unshift(['title'])
  const fields = req.payload.collections[collection].config.flattenedFields
  const within =
    collection === subject.collection && row.id === subject.id ? null : nameOf(collection)
  return whatIsMissing(paths, fields, within)
}

const nameOf = (collection: ShownCollection): string => collectionLabels[collection].singular
