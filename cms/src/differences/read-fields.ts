import { longDateTime, plainDate } from '@avizier/shared/dates'
import type { Field } from 'payload'
import { relationId } from '../database/relation-id.ts'
import { optionName, romanian } from './option-name.ts'

/** What a form shows of one field in one version: words, or the state of a rich text. */
export interface FieldValue {
  /** The same in two versions for the same field of the same row. */
  key: string
  label: string
  value: { text: string } | { richText: unknown } | { order: readonly RowName[] }
}

/** A row of a list, by its id and its first words. */
export interface RowName {
  id: string
  text: string
}

/** What a document that a field points at is called: by `media/ID`. */
export type NameOf = (reference: string) => string

type Data = Readonly<Record<string, unknown>>

interface Place {
  key: string
  label: string
}

const start: Place = { key: '', label: '' }

/** All that a form shows of a version, field by field, as an editor reads it. */
export const readFields = (fields: readonly Field[], data: Data, nameOf: NameOf): FieldValue[] =>
  readAll(fields, data, nameOf, start)

const readAll = (fields: readonly Field[], data: Data, nameOf: NameOf, at: Place): FieldValue[] =>
  fields.flatMap((field) => readField(field, data, nameOf, at))

function readField(field: Field, data: Data, nameOf: NameOf, at: Place): FieldValue[] {
  if (field.type === 'ui' || isHidden(field) || isPayloads(field) || isDerived(field)) return []
  if (field.type === 'tabs')
    return field.tabs.flatMap((tab) =>
      'name' in tab
        ? readAll(tab.fields, within(data, tab.name), nameOf, below(at, tab.name, tab.label))
        : readAll(tab.fields, data, nameOf, at),
    )
  if (!('name' in field)) return 'fields' in field ? readAll(field.fields, data, nameOf, at) : []
  const place = below(at, String(field.name), field.label)
  const value = data[String(field.name)]
  if (field.type === 'group')
    return readAll(field.fields, within(data, String(field.name)), nameOf, place)
  if (field.type === 'array') return readRows(field.fields, value, nameOf, place)
  if (field.type === 'richText') return [{ ...place, value: { richText: value } }]
  return [{ ...place, value: { text: textOf(field, value, nameOf) } }]
}

/** What nobody sees in the form is no difference to anybody. */
const isHidden = (field: Field): boolean =>
  ('hidden' in field && field.hidden === true) ||
  ('admin' in field &&
    field.admin !== undefined &&
    'hidden' in field.admin &&
    field.admin.hidden === true)

/** What Payload keeps of every document: when and where it stands, not what it says. */
const isPayloads = (field: Field): boolean =>
  'name' in field && ['_status', 'createdAt', 'updatedAt', 'deletedAt'].includes(String(field.name))

/** What the desk notes of a text for its lists (`custom.isDerived`). */
const isDerived = ({ custom }: Field): boolean => custom?.isDerived === true

/** Rows are known by their ids, wherever they stand; their order is told beside them. */
function readRows(
  fields: readonly Field[],
  value: unknown,
  nameOf: NameOf,
  at: Place,
): FieldValue[] {
  const rows = Array.isArray(value) ? value.map((row: unknown) => row as Data) : []
  const read = rows.map((row, index) => {
    const id = relationId(row.id) ?? String(index)
    const place = { key: `${at.key}.${id}`, label: `${at.label} ${index + 1}` }
    return { id, values: readAll(fields, row, nameOf, place) }
  })
  const order = read.map(({ id, values: [first] }) => ({
    id,
    text: first && 'text' in first.value ? first.value.text : '',
  }))
  return [
    ...read.flatMap(({ values }) => values),
    { key: `${at.key} order`, label: `${at.label}: ordinea`, value: { order } },
  ]
}

const below = ({ key, label }: Place, name: string, own: unknown): Place => ({
  key: key === '' ? name : `${key}.${name}`,
  label: [label, romanian(own) ?? name].filter((part) => part !== '').join(' › '),
})

const within = (data: Data, name: string): Data => {
  const value = data[name]
  return typeof value === 'object' && value !== null ? (value as Data) : {}
}

/** A value as words; several stand one behind the other. */
function textOf(field: Field, value: unknown, nameOf: NameOf): string {
  if (Array.isArray(value)) return value.map((each) => textOf(field, each, nameOf)).join('; ')
  if (value === null || value === undefined || value === '') return ''
  if (field.type === 'relationship' || field.type === 'upload')
    return nameOf(referenceOf(field.relationTo, value))
  if (field.type === 'date') return dateOf(field, value)
  return typeof value === 'object' ? JSON.stringify(value) : optionName(field, value)
}

function referenceOf(relationTo: string | readonly string[], value: unknown): string {
  if (typeof relationTo === 'string') return `${relationTo}/${relationId(value) ?? ''}`
  const { relationTo: to, value: id } = value as { relationTo?: unknown; value?: unknown }
  return `${String(to)}/${relationId(id) ?? ''}`
}

function dateOf(field: Extract<Field, { type: 'date' }>, value: unknown): string {
  const instant = value instanceof Date ? value.toISOString() : String(value)
  if (Number.isNaN(Date.parse(instant))) return instant
  const hasHour = field.admin?.date?.pickerAppearance === 'dayAndTime'
  return hasHour ? longDateTime(instant) : plainDate(instant)
}
