/** The id in a relation, whether it is stored as an id or was populated. */
export function relationId(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') return value
  if (typeof value === 'number') return String(value)
  return typeof value === 'object' && value !== null && 'id' in value ? relationId(value.id) : null
}
