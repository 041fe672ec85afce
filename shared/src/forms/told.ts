import { consented, type Field, type Form } from './form.ts'

/** What a person answered, in the words of the form, in its order; what was left empty is left out. */
export const toldValues = (
  { fields }: Pick<Form, 'fields'>,
  values: Readonly<Record<string, string>>,
): { name: string; label: string; text: string }[] =>
  fields.flatMap((field) => {
    const text = toldValue(field, values[field.name] ?? '')
    return text === '' ? [] : [{ name: field.name, label: field.label, text }]
  })

function toldValue(field: Field, value: string): string {
  if (field.kind === 'consent') return value === consented ? 'Da' : 'Nu'
  if (field.kind === 'choice' && typeof field.options !== 'string')
    return field.options.find((option) => option.value === value)?.label ?? value
  return value
}

/** What happens next; `sendsMail` is false where the newsroom has no mail server. */
export const nextSentence = (
  { next, withoutMail }: Pick<Form, 'next' | 'withoutMail'>,
  sendsMail: boolean,
): string => (sendsMail ? next : (withoutMail?.next ?? next))

/** For how long it is kept, in a sentence. */
export const keptSentence = ({ kept, keptDays }: Pick<Form, 'kept' | 'keptDays'>): string =>
  kept ?? `Ce ne trimiteți se șterge automat după ${told(keptDays)}.`

const told = (days: number): string => {
  if (days % 365 === 0) return days === 365 ? 'un an' : `${days / 365} ani`
  if (days % 30 === 0 && days > 30) return `${days / 30} luni`
  return days >= 20 ? `${days} de zile` : `${days} zile`
}
