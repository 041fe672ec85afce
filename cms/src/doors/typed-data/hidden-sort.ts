import type { FlattenedField } from 'payload'

/** The fields of a collection, by its slug. */
type FieldsOf = (collection: string) => readonly FlattenedField[]

/**
 * The first name in an order that leads to a field which is hidden, undefined where there is none. Payload looks for them in
 * the collection that is asked, not in those that it leads to: an order by `takenBy.hash` would tell passwords apart.
 */
export const hiddenSort = (
  fields: readonly FlattenedField[],
  sort: unknown,
  fieldsOf: FieldsOf,
): string | undefined => namesIn(sort).find((name) => isHidden(fields, segmentsOf(name), fieldsOf))

const namesIn = (sort: unknown): string[] =>
  [sort].flat().flatMap((names) => (typeof names === 'string' ? names.split(',') : []))

/** Versions name their fields behind `version`, and what they are versions of is `parent`. */
const segmentsOf = (name: string): string[] =>
  name
    .trim()
    .replace(/^-/, '')
    .replaceAll('__', '.')
    .replace(/^(version|parent)\./, '')
    .split('.')

function isHidden(
  fields: readonly FlattenedField[],
  [name, ...rest]: readonly string[],
  fieldsOf: FieldsOf,
): boolean {
  const field = fields.find((each) => each.name === name)
  if (!field) return false
  if ('hidden' in field && field.hidden) return true
  return rest.length > 0 && isHidden(fieldsBehind(field, fieldsOf), rest, fieldsOf)
}

function fieldsBehind(field: FlattenedField, fieldsOf: FieldsOf): readonly FlattenedField[] {
  if ('flattenedFields' in field) return field.flattenedFields
  const collection =
    field.type === 'join' ? field.collection : 'relationTo' in field ? field.relationTo : undefined
  return [collection ?? []].flat().flatMap((slug) => fieldsOf(slug))
}
