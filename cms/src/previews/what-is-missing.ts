import type { FlattenedField } from 'payload'

/**
 * Why a text cannot be shown yet, in sentences that name the fields at `paths` as the form does. The address is made of the title: where
 * both are missing the title is named. `within`: which document has these fields, where it is not the one that is shown.
 */
export function whatIsMissing(
  paths: readonly (readonly PropertyKey[])[],
  fields: readonly FlattenedField[],
  within: string | null = null,
): string[] {
  const named = new Set(paths.map((path) => labelAt(fields, path)))
  if (named.size > 1) named.delete(addressLabel(fields))
  return [...named].map((label) =>
    label === undefined
      ? 'Un câmp obligatoriu nu este completat: salvați documentul, ca formularul să îl arate.'
      : `Completați „${label}”${within === null ? '' : `, în „${within}”`}.`,
  )
}

/** The labels on the way to a field, with the number of a row: „Citate 2, Text”. Undefined for what no form shows. */
function labelAt(
  fields: readonly FlattenedField[],
  path: readonly PropertyKey[],
): string | undefined {
  const [name, ...rest] = path
  const field = fields.find((each) => each.name === name)
  const label = field && labelOf(field)
  if (!label) return undefined
  const [row, ...inside] = rest
  if (typeof row !== 'number') return label
  const numbered = `${label} ${row + 1}`
  const inner = 'flattenedFields' in field ? labelAt(field.flattenedFields, inside) : undefined
  return inner ? `${numbered}, ${inner}` : numbered
}

const addressLabel = (fields: readonly FlattenedField[]): string | undefined =>
  labelAt(fields, ['slug'])

function labelOf(field: FlattenedField): string | undefined {
  const label: unknown = 'label' in field ? field.label : undefined
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null || !('ro' in label)) return undefined
  return typeof label.ro === 'string' ? label.ro : undefined
}
