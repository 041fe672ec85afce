import { shortDate, clock } from '@avizier/shared/dates'
import { formOf } from '@avizier/shared/forms/index'
import { toldValues } from '@avizier/shared/forms/told'
import { formName } from '../form-names.ts'
import { submissionStateLabels } from '../states.ts'
import type { StoredSubmission } from '../submission.ts'
import { addressOf } from '../told-briefly.ts'

export const inboxHead = [
  ...['Referința', 'Primită la', 'Formularul', 'De la', 'E-mail', 'Ce a trimis'],
  ...['Pagina', 'Starea', 'Preluată de', 'Răspuns la'],
]

export const moment = (instant: string | null): string =>
  instant === null ? '' : `${shortDate(instant)} ${clock(instant)}`

/** A line of the inbox, its values as people read them; `people` are names by id. */
export function inboxRow(
  submission: StoredSubmission,
  people: ReadonlyMap<string, string>,
): string[] {
  const { reference, at, sender, values, page, state, takenBy, answeredAt, erasedAt } = submission
  const form = formOf(submission.form)
  const told = toldValues(form, values).map(({ label, text }) => `${label}: ${text}`)
  return [
    reference,
    moment(at),
    formName(form.slug).one,
    sender ?? '',
    addressOf(form, values) ?? '',
    erasedAt === null ? told.join('\n') : 'Date șterse',
    page ?? '',
    submissionStateLabels[state].ro,
    (takenBy !== null && people.get(takenBy)) || '',
    moment(answeredAt),
  ]
}
