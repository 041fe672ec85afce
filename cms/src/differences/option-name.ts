import type { Field } from 'payload'

/** The Romanian of a label. */
export function romanian(label: unknown): string | undefined {
  if (typeof label === 'string') return label
  const { ro } = typeof label === 'object' && label !== null ? (label as { ro?: unknown }) : {}
  return typeof ro === 'string' ? ro : undefined
}

/** What a stored value of a field is called: the name of an option, „da” or „nu”, else itself. */
export function optionName(field: Field | undefined, value: unknown): string {
  if (typeof value === 'boolean') return value ? 'da' : 'nu'
  const options = field?.type === 'select' || field?.type === 'radio' ? field.options : []
  const option = options.find((each) => typeof each !== 'string' && each.value === value)
  return (typeof option === 'object' && romanian(option.label)) || String(value)
}
