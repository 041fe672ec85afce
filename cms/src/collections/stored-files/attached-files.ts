import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import type { FlattenedField, PayloadRequest, Where } from 'payload'
import { relationId } from '../../database/relation-id.ts'

// Which files the documents of the newsroom name: in fields for files, and inside texts.

export const fileCollections = ['media', 'documents', 'recordings'] as const
export type FileCollection = (typeof fileCollections)[number]

export type FileIds = Record<FileCollection, Set<string>>

export const noFiles = (): FileIds => ({
  media: new Set(),
  documents: new Set(),
  recordings: new Set(),
})

type Data = Readonly<Record<string, unknown>>

/** Where a collection names files: the dotted path of a field, and what it names; a text may name pictures and PDFs. */
interface Place {
  path: string
  names: FileCollection | 'both'
}

/** The files that a document, or what a request says of it, names. */
export function filesNamedIn(fields: readonly FlattenedField[], data: unknown): FileIds {
  const found = noFiles()
  for (const { path, names } of placesIn(fields))
    for (const value of valuesAt(data, path.split('.'))) {
      if (names === 'both') addUploads(value, found)
      else {
        const id = relationId(value)
        if (id !== null) found[names].add(id)
      }
    }
  return found
}

/** The files that the latest forms of a department's documents name. */
export async function filesOfDepartment(req: PayloadRequest, department: string): Promise<FileIds> {
  const found = noFiles()
  for (const collection of authoredCollections) {
    const fields = fieldsOf(req, collection)
    if (!hasDepartments(fields)) continue
    const { docs } = await req.payload.db.queryDrafts({
      collection,
      where: { 'version.department': { equals: department } },
      pagination: false,
      limit: 0,
      req,
    })
    for (const doc of docs) {
      const named = filesNamedIn(fields, doc)
      for (const each of fileCollections) for (const id of named[each]) found[each].add(id)
    }
  }
  return found
}

/** True where the latest form of a document that is not of this department names the file. */
export async function isNamedOutside(
  req: PayloadRequest,
  {
    collection: files,
    id,
    department,
  }: { collection: FileCollection; id: string; department: string },
): Promise<boolean> {
  for (const collection of authoredCollections) {
    const fields = fieldsOf(req, collection)
    const naming = placesIn(fields)
      .filter(({ names }) => names === 'both' || names === files)
      .map((place) => namesFile(place, id, req.payload.db.name))
    const outside: Where[] = hasDepartments(fields)
      ? [
          {
            or: [
              { 'version.department': { not_equals: department } },
              { 'version.department': { exists: false } },
            ],
          },
        ]
      : []
    const where: Where = { and: [{ or: naming }, ...outside] }
    const { docs } = await req.payload.db.queryDrafts({ collection, where, limit: 1, req })
    if (docs.length > 0) return true
  }
  return false
}

/** SQLite holds a text as a string of JSON, MongoDB as a document; a file stands between its paragraphs. */
function namesFile({ path, names }: Place, id: string, database: string): Where {
  const place = `version.${path}`
  if (names !== 'both') return { [place]: { in: [id] } }
  return database === 'mongoose'
    ? { [`${place}.root.children.value`]: { equals: id } }
    : { [place]: { contains: id } }
}

const fieldsOf = (req: PayloadRequest, collection: AuthoredCollection) =>
  req.payload.collections[collection].config.flattenedFields

const hasDepartments = (fields: readonly FlattenedField[]): boolean =>
  fields.some(({ name }) => name === 'department')

function placesIn(fields: readonly FlattenedField[], within = ''): Place[] {
  return fields.flatMap((field): Place[] => {
    const path = `${within}${field.name}`
    if (field.type === 'richText') return [{ path, names: 'both' }]
    if (field.type === 'upload')
      return fileCollections
        .filter((collection) => collection === field.relationTo)
        .map((names) => ({ path, names }))
    if (field.type === 'blocks')
      return field.blocks.flatMap((block) => placesIn(block.flattenedFields, `${path}.`))
    return 'flattenedFields' in field ? placesIn(field.flattenedFields, `${path}.`) : []
  })
}

/** What stands at a path, one by one where a list stands on the way or at its end. */
function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, path))
  const [name, ...rest] = path
  if (name === undefined) return [value]
  return typeof value === 'object' && value !== null ? valuesAt((value as Data)[name], rest) : []
}

/** The files that an editor's text shows, however deep they stand in it. */
function addUploads(value: unknown, found: FileIds): void {
  if (Array.isArray(value)) {
    for (const each of value) addUploads(each, found)
    return
  }
  if (typeof value !== 'object' || value === null) return
  const node = value as Data
  const collection = fileCollections.find((each) => each === node.relationTo)
  const id = relationId(node.value)
  if (collection && id !== null) found[collection].add(id)
  for (const each of Object.values(node)) addUploads(each, found)
}
