import type { Where } from 'payload'
import type { Actor } from '../../access/actor.ts'
import { begunByName } from '../../fields/begun-by.ts'
import { deskStateName, owesReviewName } from '../../workflow/slugs.ts'
import type { State } from '../../workflow/standing.ts'

/** A question that people ask of a list every day. */
export interface QuickFilter {
  label: string
  where: Where | null
}

const inState = (...states: State[]): Where => ({ [deskStateName]: { in: states } })

/** What stands above a list for somebody; each is a plain query of the list. */
export const quickFilters = (actor: Actor, inOffice: boolean): QuickFilter[] => [
  { label: 'Toate', where: null },
  // A department's people are not told who began what.
  ...(inOffice ? [{ label: 'Ale mele', where: { [begunByName]: { equals: actor.id } } }] : []),
  { label: 'Ciorne', where: inState('draft', 'returned') },
  { label: 'De verificat', where: inState('submitted') },
  { label: 'Aprobate', where: inState('approved') },
  { label: 'Programate', where: inState('scheduled') },
  { label: 'Publicate', where: inState('published', 'corrected') },
  { label: 'Verificări restante', where: { [owesReviewName]: { equals: true } } },
]

/**
 * The filter as the address of the list has it. Not in the form of Payload's own filters, `where[or][0][and]`: these unfold
 * their panel for it, and push down what was asked for.
 */
export function queryOf({ where }: QuickFilter): string {
  if (where === null) return ''
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

/** True where the list shows this filter and nothing else. `asked`: the parameters of its address, by their whole names. */
export function isShown(filter: QuickFilter, asked: Readonly<Record<string, unknown>>): boolean {
  const conditions = Object.keys(asked).filter((name) => name.startsWith('where['))
  const own = [...new URLSearchParams(queryOf(filter))]
  return conditions.length === own.length && own.every(([name, value]) => asked[name] === value)
}
