import { z } from 'zod'
import { mendLetters, isBlankText } from '../letters.ts'
import { count } from '../numbers.ts'
import {
  consented,
  filesFieldOf,
  type ChoiceField,
  type Field,
  type Form,
  type Option,
  type OptionSource,
} from './form.ts'
import { filesFault, readFiles, type JudgedFile, type ReceivedFile } from './read-files.ts'

/** What came with a request, not looked at yet. */
export interface Received {
  texts: Readonly<Record<string, string>>
  files: readonly ReceivedFile[]
}

/** What is wrong with an answer, by the name of its field. */
export interface Fault {
  field: string
  sentence: string
}

export type ReadForm =
  { values: Record<string, string>; files: JudgedFile[] } | { faults: [Fault, ...Fault[]] }

/** The answers that depend on what is public, as they are now. */
export type Choices = Readonly<Partial<Record<OptionSource, readonly Option[]>>>

/** The values of a form, or a sentence for each field that is not right, in the order of the fields. */
export function readForm(
  form: Pick<Form, 'fields'>,
  received: Received,
  choices: Choices,
): ReadForm {
  const values = tidied(form, received.texts)
  const [first, ...others] = form.fields.flatMap((field): Fault[] => {
    const sentence =
      field.kind === 'files' ? filesFault(received.files) : faultOf(field, values, choices)
    return sentence === undefined ? [] : [{ field: field.name, sentence }]
  })
  if (first) return { faults: [first, ...others] }
  return { values, files: filesFieldOf(form) ? readFiles(received.files) : [] }
}

/** What was typed, with its letters mended; what the form does not ask for is left out. Shown again where something is wrong. */
export const tidied = (
  { fields }: Pick<Form, 'fields'>,
  texts: Received['texts'],
): Record<string, string> =>
  Object.fromEntries(
    fields
      .filter(({ kind }) => kind !== 'files')
      .map((field) => [
        field.name,
        tidy(field, Object.hasOwn(texts, field.name) ? (texts[field.name] ?? '') : ''),
      ]),
  )

function tidy({ kind }: Field, text: string): string {
  const mended = mendLetters(text)
  if (isBlankText(mended)) return ''
  if (kind === 'long') return mended.trim()
  const line = mended.replace(/\s+/g, ' ').trim()
  return kind === 'consent' ? consented : line
}

/** The options of a choice; empty where its source has none. */
export const optionsOf = ({ options }: ChoiceField, choices: Choices): readonly Option[] =>
  typeof options === 'string' ? (choices[options] ?? []) : options

const emailSchema = z.email()
const mostEmailLetters = 254

function faultOf(
  field: Exclude<Field, { kind: 'files' }>,
  values: Readonly<Record<string, string>>,
  choices: Choices,
): string | undefined {
  const value = values[field.name] ?? ''
  if (value === '') return isNeeded(field, values) ? missing(field) : undefined
  switch (field.kind) {
    case 'text':
    case 'long':
      return value.length > field.most ? tooLong(value.length, field.most) : undefined
    case 'email':
      return value.length > mostEmailLetters || !emailSchema.safeParse(value).success
        ? 'Adresa de e-mail nu este scrisă întreagă. Ea arată ca nume@exemplu.ro.'
        : undefined
    case 'choice':
      return optionsOf(field, choices).some((option) => option.value === value)
        ? undefined
        : missing(field)
    case 'consent':
      return undefined
  }
}

function isNeeded(
  { isRequired, neededFor }: Field,
  values: Readonly<Record<string, string>>,
): boolean {
  if (isRequired || !neededFor) return isRequired
  return neededFor.values.includes(values[neededFor.choice] ?? '')
}

function missing({ kind, label }: Field): string {
  if (kind === 'choice') return `Alegeți un răspuns la „${label}”.`
  if (kind === 'consent') return 'Fără acest acord nu putem primi formularul. Bifați căsuța.'
  return `Completați „${label}”.`
}

const tooLong = (length: number, most: number): string =>
  `Textul are ${count(length, 'un caracter', 'caractere')}; încap ${count(most, 'un caracter', 'caractere')}. Scurtați-l.`
