import type { Form } from '@avizier/shared/forms/form'
import { emailFieldOf, isAboutSender } from '@avizier/shared/forms/form'
import { toldValues } from '@avizier/shared/forms/told'

type Values = Readonly<Record<string, string>>
type Asking = Pick<Form, 'fields' | 'title'>

/** So much of it stands in a list. */
const mostLetters = 120

/** What a submission is about, in a line: what was written freely, else what the form is called. */
export function aboutOf({ fields, title }: Asking, values: Values): string {
  const written = fields.flatMap((field) =>
    (field.kind === 'text' || field.kind === 'long') && !isAboutSender(field)
      ? [(values[field.name] ?? '').replace(/\s+/g, ' ').trim()]
      : [],
  )
  const line =
    written.filter((words) => words !== '').join(' · ') || chosenIn({ fields, title }, values)
  return line.length <= mostLetters ? line : `${line.slice(0, mostLetters).replace(/\s\S*$/, '')}…`
}

/** Where nothing was written: the first of the answers that were chosen, behind its question or the form's title. */
function chosenIn({ fields, title }: Asking, values: Values): string {
  const choices = fields.filter(({ kind }) => kind === 'choice')
  const [first] = toldValues({ fields: choices }, values)
  if (!first) return title
  return first.label.endsWith('?') ? `${first.label} ${first.text}` : `${title}: ${first.text}`
}

/** Who sent it: the name, where one was asked for, else the address; null where neither was given. */
export function senderOf({ fields }: Asking, values: Values): string | null {
  const name = fields.find((field) => field.kind === 'text' && field.autocomplete === 'name')
  return valueOf(values, name) ?? addressOf({ fields }, values)
}

/** The e-mail address that an answer goes to; null where none was given. */
export const addressOf = (form: Pick<Form, 'fields'>, values: Values): string | null =>
  valueOf(values, emailFieldOf(form))

const valueOf = (values: Values, field: { name: string } | undefined): string | null =>
  (field && values[field.name]) || null

/** All that was sent, as text. */
export const wordsOf = (form: Pick<Form, 'fields'>, values: Values): string =>
  toldValues(form, values)
    .map(({ text }) => text)
    .join('\n')
