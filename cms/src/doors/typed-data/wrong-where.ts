import type { FlattenedField } from 'payload'
import { isMoment, isPlain } from './kinds.ts'

/**
 * What is wrong with a question's conditions, a phrase that ends „Întrebarea …”; null where the databases can answer them.
 * They trust operators and the types of values, and each fails in another way.
 */
export function wrongWhere(fields: readonly FlattenedField[], where: unknown): string | null {
  if (!isPlain(where)) return 'nu are forma unor condiții'
  for (const [key, value] of Object.entries(where)) {
    const fault = groups.has(key.toLowerCase())
      ? wrongGroup(fields, value)
      : wrongCondition(fieldAt(fields, key), key, value)
    if (fault) return fault
  }
  return null
}

const groups = new Set(['and', 'or'])

function wrongGroup(fields: readonly FlattenedField[], value: unknown): string | null {
  // A long list of conditions arrives as an object with numbers for names.
  const conditions = isPlain(value) ? Object.values(value) : value
  if (!Array.isArray(conditions)) return 'nu are o listă de condiții'
  for (const condition of conditions) {
    const fault = wrongWhere(fields, condition)
    if (fault) return fault
  }
  return null
}

function wrongCondition(
  field: FlattenedField | undefined,
  path: string,
  condition: unknown,
): string | null {
  if (!isPlain(condition)) return `nu spune ce caută în „${path}”`
  for (const [operator, value] of Object.entries(condition)) {
    const fits = Object.hasOwn(operators, operator) ? operators[operator] : undefined
    if (!fits?.(value)) return `compară greșit „${path}”`
    if (field?.type === 'date' && operator !== 'exists' && !momentsIn(value))
      return `nu are o dată pentru „${path}”`
  }
  if (field && isPolymorphic(field) && !/\.(value|relationTo)$/.test(path))
    return `numește „${path}” fără „.value” sau „.relationTo”`
  return null
}

const isPolymorphic = (field: FlattenedField) =>
  'relationTo' in field && Array.isArray(field.relationTo)

/** The admin's own screens ask with dates as they are. */
const isScalar = (value: unknown) =>
  typeof value !== 'object' || value === null || value instanceof Date
const isText = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' || value instanceof Date
/** Each letter is searched in all its spellings, some forty bytes; SQLite takes a pattern of 50,000, MongoDB of 32,764. */
const isSearched = (value: unknown) => isText(value) && String(value).length <= 500
const isList = (value: unknown) =>
  isText(value) || (Array.isArray(value) && value.length <= 1000 && value.every(isScalar))

/** No field of the newsroom is a place on a map, and „all” only MongoDB knows. */
const operators: Record<string, (value: unknown) => boolean> = {
  equals: isScalar,
  not_equals: isScalar,
  greater_than: isText,
  greater_than_equal: isText,
  less_than: isText,
  less_than_equal: isText,
  like: isSearched,
  not_like: isSearched,
  contains: isSearched,
  in: isList,
  not_in: isList,
  exists: isScalar,
}

function momentsIn(value: unknown): boolean {
  const all = Array.isArray(value) ? value : typeof value === 'string' ? value.split(',') : [value]
  return all.every((one) => one === null || one === 'null' || isMoment(one))
}

/** The field that a path names, through groups and the versions of a document; undefined where Payload will say it. */
function fieldAt(fields: readonly FlattenedField[], path: string): FlattenedField | undefined {
  let among = fields
  let found: FlattenedField | undefined
  for (const name of path.replace(/^version\./, '').split('.')) {
    const next = among.find((field) => field.name === name)
    if (!next) return found
    found = next
    among = 'flattenedFields' in next ? next.flattenedFields : []
  }
  return found
}
