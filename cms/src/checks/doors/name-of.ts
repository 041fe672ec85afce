import { z } from 'zod'
import type { KnownField } from '../checked-document.ts'

const labelSchema = z.union([z.string(), z.object({ ro: z.string() }).transform(({ ro }) => ro)])

/** What the form calls the field at a path: „Titlu”, „Citate 2: Citatul”. */
export function nameOf(fields: readonly KnownField[], path: string): string {
  const [name = '', ...rest] = path.split('.')
  const field = fields.find((each) => each.name === name)
  const label = labelSchema.safeParse(field?.label).data ?? 'Documentul'
  const { flattenedFields = [] } = field ?? {}
  if (rest.length === 0) return label
  if (field?.type !== 'array') return `${label}: ${nameOf(flattenedFields, rest.join('.'))}`
  return `${label} ${Number(rest[0]) + 1}: ${nameOf(flattenedFields, rest.slice(1).join('.'))}`
}
