import { hourMs } from '@avizier/shared/dates'
import type { Where } from 'payload'
import type { Actor } from '../../access/actor.ts'
import { begunByName } from '../../fields/begun-by.ts'
import { listQuery } from '../../requests/list-query.ts'
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

/** The filter as the address of the list has it. */
export const queryOf = ({ where }: QuickFilter): string => (where === null ? '' : listQuery(where))

/** Filters that go by the clock name another instant each time that they are drawn. */
const isSame = (asked: unknown, own: string): boolean =>
  asked === own ||
  (typeof asked === 'string' &&
    isInstant(own) &&
    isInstant(asked) &&
    Math.abs(Date.parse(asked) - Date.parse(own)) < hourMs)

const isInstant = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)

/** True where the list shows this filter and nothing else. `asked`: the parameters of its address, by their whole names. */
export function isShown(filter: QuickFilter, asked: Readonly<Record<string, unknown>>): boolean {
  const conditions = Object.keys(asked).filter((name) => name.startsWith('where['))
  const own = [...new URLSearchParams(queryOf(filter))]
  return (
    conditions.length === own.length && own.every(([name, value]) => isSame(asked[name], value))
  )
}
