import type { Where } from 'payload'

/**
 * A plain question, as the address of a list asks it: `?where[and][0][state][equals]=…`. Not in the form of Payload's own filters,
 * `where[or][0][and]`: these unfold their panel for it, and push down what was asked for.
 */
export function listQuery(where: Where): string {
  const params = new URLSearchParams()
  for (const [place, [field, condition]] of Object.entries(where).entries())
    for (const [operator, value] of Object.entries(condition as Record<string, unknown>))
      for (const [index, each] of [value].flat().entries())
        params.append(
          `where[and][${place}][${field}][${operator}]${Array.isArray(value) ? `[${index}]` : ''}`,
          String(each),
        )
  return `?${params.toString()}`
}
