import { filterNames, type FilterName } from './filters.ts'

export const orders = ['relevanta', 'data'] as const
export type Order = (typeof orders)[number]

/** What somebody looks for; the same as the page's address says. */
export interface Query {
  words: string
  filters: Partial<Record<FilterName, string>>
  order: Order
}

/** Reads the part of an address behind `?`, or a form that was filled in. */
export function queryOf(fields: URLSearchParams): Query {
  const filters: Query['filters'] = {}
  for (const name of filterNames) {
    const value = fields.get(name)
    if (value) filters[name] = value
  }
  return {
    words: (fields.get('q') ?? '').trim(),
    filters,
    order: orders.find((order) => order === fields.get('ordine')) ?? 'relevanta',
  }
}

/** The address of a search, without what is not said in it: `q=apa&an=2026`. */
export function fieldsOf({ words, filters, order }: Query): URLSearchParams {
  const fields = new URLSearchParams()
  if (words) fields.set('q', words)
  for (const name of filterNames) {
    const value = filters[name]
    if (value) fields.set(name, value)
  }
  if (order !== 'relevanta') fields.set('ordine', order)
  return fields
}

/** Nothing is looked for: neither a word nor a narrower part of what there is. */
export const isEmpty = ({ words, filters }: Query): boolean =>
  words === '' && Object.keys(filters).length === 0
