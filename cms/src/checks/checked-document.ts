import type { AuthoredCollection } from '@avizier/shared/collections'
import { readingOf } from '@avizier/shared/kinds/read-by-public'
import { relationId } from '../database/relation-id.ts'
import { toRichText } from '../editor/to-rich-text.ts'
import { partsOfText } from './parts-of-text.ts'
import type { Link, Passage, Picture } from './passage.ts'

/** What the rules see of a document of the office. */
export interface CheckedDocument {
  collection: AuthoredCollection
  passages: readonly Passage[]
  links: readonly Link[]
  pictures: readonly Picture[]
  /** The fields as a form or a row has them, for rules about one of them. */
  data: Readonly<Record<string, unknown>>
}

/** What of a field of Payload's is looked at; rows and tabs are flat already. */
export interface KnownField {
  name: string
  type: string
  label?: unknown
  relationTo?: unknown
  flattenedFields?: readonly KnownField[]
}

/** A document as the rules read it, by the fields of its collection. */
export function checkedDocument(
  collection: AuthoredCollection,
  fields: readonly KnownField[],
  data: Readonly<Record<string, unknown>>,
): CheckedDocument {
  const parts = { passages: [] as Passage[], links: [] as Link[], pictures: [] as Picture[] }
  for (const field of fields) {
    const reading = readingOf(field.name)
    const reads = { parts, hasWords: reading !== null, without: reading?.without ?? [] }
    readField(field, data[field.name], field.name, reads)
  }
  return { collection, ...parts, data }
}

interface Parts {
  passages: Passage[]
  links: Link[]
  pictures: Picture[]
}

/** How a field is read, with all that is in it: pictures are looked at also where there are no words for readers. */
interface Reads {
  parts: Parts
  hasWords: boolean
  without: readonly string[]
}

/** Payload gives each row of a list a name of letters and digits: nobody wrote it, and ten digits of it are no telephone. */
const rowId = 'id'

function readFields(
  fields: readonly KnownField[],
  data: Readonly<Record<string, unknown>>,
  before: string,
  reads: Reads,
): void {
  for (const field of fields)
    if (field.name !== rowId && !reads.without.includes(field.name))
      readField(field, data[field.name], before + field.name, reads)
}

function readField(field: KnownField, value: unknown, path: string, reads: Reads): void {
  const { type, flattenedFields = [] } = field
  const { parts, hasWords } = reads
  if (type === 'group' && isRow(value)) readFields(flattenedFields, value, `${path}.`, reads)
  else if (type === 'array' && Array.isArray(value))
    value.forEach((row: unknown, index) => {
      if (isRow(row)) readFields(flattenedFields, row, `${path}.${index}.`, reads)
    })
  else if (type === 'text' || type === 'textarea') {
    if (hasWords) readWords(value, path, parts)
  } else if (type === 'richText') {
    const text = partsOfText(toRichText(value))
    parts.passages.push(...text.passages.map((passage) => ({ ...passage, path })))
    parts.links.push(...text.links.map((link) => ({ ...link, path })))
    parts.pictures.push(...text.pictures.map((id) => ({ id, path })))
  } else if (type === 'upload' && field.relationTo === 'media')
    for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
      const id = relationId(one)
      if (id) parts.pictures.push({ path, id })
    }
}

/** A field of several texts holds a list of them. */
function readWords(value: unknown, path: string, { passages }: Parts): void {
  for (const text of Array.isArray(value) ? (value as unknown[]) : [value])
    if (typeof text === 'string' && text.trim() !== '') passages.push({ path, text })
}

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The passage of a field that is one text; empty where nothing is written. */
export const textAt = ({ passages }: CheckedDocument, path: string): string =>
  passages.find((passage) => passage.path === path)?.text ?? ''
