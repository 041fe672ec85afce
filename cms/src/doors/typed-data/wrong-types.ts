import { formatNumber } from '@avizier/shared/numbers'
import type { FlattenedField } from 'payload'
import { isId, isLexical, isNumeric, isPlain, isWrittenMoment } from './kinds.ts'

export interface Fault {
  /** Of the field in the document, such as `quotes.0.text`. */
  path: string
  message: string
}

/**
 * The fields whose data is of another type than they hold. Payload validates no drafts, and its hooks, ours and the
 * database trust the types; what may stand in a field of the right type is for the validation to say.
 */
export function wrongTypes(fields: readonly FlattenedField[], data: unknown, at = ''): Fault[] {
  if (!isPlain(data))
    return [{ path: at.slice(0, -1), message: 'Aici se așteaptă un obiect cu câmpuri.' }]
  return fields.flatMap((field) => {
    if (!Object.hasOwn(data, field.name)) return []
    const value = data[field.name]
    return value === null || value === undefined ? [] : ofField(field, value, at + field.name)
  })
}

function ofField(field: FlattenedField, value: unknown, path: string): Fault[] {
  if (field.type === 'group' || field.type === 'tab')
    return wrongTypes(field.flattenedFields, value, `${path}.`)
  if (field.type === 'array' || field.type === 'blocks') return ofRows(field, value, path)
  const fits = Object.hasOwn(kinds, field.type) ? kinds[field.type] : undefined
  // A form says „nothing” so; of a date Payload would make an error of it.
  if (!fits || (value === '' && field.type !== 'date')) return []
  const isRight = isMany(field)
    ? Array.isArray(value) &&
      value.length <= mostValues &&
      value.every((one) => fits.is(one, field))
    : fits.is(value, field)
  return isRight
    ? []
    : [{ path, message: isMany(field) ? `${fits.message} (listă)` : fits.message }]
}

const mostRows = 500
const mostValues = 1000

function ofRows(
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  value: unknown,
  path: string,
): Fault[] {
  // How a form says „no rows”.
  if (value === 0 || value === '0' || value === '') return []
  if (!Array.isArray(value)) return [{ path, message: 'Aici se așteaptă o listă.' }]
  if (value.length > mostRows) return [{ path, message: `Cel mult ${mostRows} de rânduri.` }]
  return value.flatMap((row: unknown, index) =>
    wrongTypes(fieldsOfRow(field, row), row, `${path}.${index}.`),
  )
}

function fieldsOfRow(
  field: Extract<FlattenedField, { type: 'array' | 'blocks' }>,
  row: unknown,
): readonly FlattenedField[] {
  if (field.type === 'array') return field.flattenedFields
  const type = isPlain(row) ? row.blockType : undefined
  return field.blocks.find(({ slug }) => slug === type)?.flattenedFields ?? []
}

const isMany = (field: FlattenedField): boolean => 'hasMany' in field && field.hasMany === true

const isText = (value: unknown) => typeof value === 'string'
/** Of drafts too, which no validation of Payload's reads: more than any line or paragraph, less than keeps others waiting. */
const longestLine = 2_000
const longestText = 50_000
const text = textUpTo(longestLine)
const choice = { is: isText, message: 'Alegeți din listă.' }
const relation = {
  is: (value: unknown, field: FlattenedField) =>
    'relationTo' in field && Array.isArray(field.relationTo)
      ? isPlain(value) && field.relationTo.includes(value.relationTo as never) && isId(value.value)
      : isId(value),
  message: 'Alegeți un document din listă.',
}

function textUpTo(longest: number): Kind {
  return {
    is: (value) => typeof value === 'string' && value.length <= longest,
    message: `Aici se așteaptă un text de cel mult ${formatNumber(longest)} de caractere.`,
  }
}

interface Kind {
  is: (value: unknown, field: FlattenedField) => boolean
  message: string
}

const kinds: Partial<Record<FlattenedField['type'], Kind>> = {
  text,
  textarea: textUpTo(longestText),
  email: text,
  code: text,
  select: choice,
  radio: choice,
  number: { is: isNumeric, message: 'Aici se așteaptă un număr.' },
  checkbox: {
    is: (value) => typeof value === 'boolean' || value === 'true' || value === 'false',
    message: 'Aici se așteaptă da sau nu.',
  },
  date: {
    is: isWrittenMoment,
    message: 'Aici se așteaptă o dată din calendar, dintre anii 1900 și 2100.',
  },
  relationship: relation,
  upload: relation,
  richText: { is: isLexical, message: 'Textul nu are forma pe care o scrie editorul.' },
}
