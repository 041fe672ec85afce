import type { FlattenedField } from 'payload'
import { isId, isLexical, isMoment, isNumeric, isPlain } from './kinds.ts'

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
  if (!fits || value === '') return []
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
const text = { is: isText, message: 'Aici se așteaptă un text.' }
const choice = { is: isText, message: 'Alegeți din listă.' }
const relation = {
  is: (value: unknown, field: FlattenedField) =>
    'relationTo' in field && Array.isArray(field.relationTo)
      ? isPlain(value) && field.relationTo.includes(value.relationTo as never) && isId(value.value)
      : isId(value),
  message: 'Alegeți un document din listă.',
}

interface Kind {
  is: (value: unknown, field: FlattenedField) => boolean
  message: string
}

const kinds: Partial<Record<FlattenedField['type'], Kind>> = {
  text,
  textarea: text,
  email: text,
  code: text,
  select: choice,
  radio: choice,
  number: { is: isNumeric, message: 'Aici se așteaptă un număr.' },
  checkbox: {
    is: (value) => typeof value === 'boolean' || value === 'true' || value === 'false',
    message: 'Aici se așteaptă da sau nu.',
  },
  date: { is: isMoment, message: 'Aici se așteaptă o dată din calendar.' },
  relationship: relation,
  upload: relation,
  richText: { is: isLexical, message: 'Textul nu are forma pe care o scrie editorul.' },
}
