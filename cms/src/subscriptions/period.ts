import { subjectKey } from '@avizier/shared/reference'
import type { RegisterRow } from '@avizier/shared/register'
import { isNews } from './news.ts'

/**
 * From a row of the register, which is not in it, to another, which is: each row is in one period, also one that is of the
 * last moment of a period and is written when its digest is already. Of a time before `since` is what was public elsewhere.
 */
export interface Period {
  afterRow: number
  lastRow: number
  since: string
}

/**
 * What of the rows of a period is told in a digest, each document once, in the order of its last row: what is public at the end
 * of it as it stands then. What became public in it is new, however often it changed since.
 */
export function newsInPeriod(rows: readonly RegisterRow[]): RegisterRow[] {
  const byDocument = Map.groupBy(rows, ({ collection, subject }) => subjectKey(collection, subject))
  return [...byDocument.values()]
    .flatMap((own) => {
      const last = own.at(-1)
      if (!last || last.event === 'withdrawn') return []
      const first = own.find(({ event }) => event === 'published')
      if (first) return [{ ...last, event: first.event, note: null }]
      const told = own.findLast(isNews)
      return told ? [{ ...last, event: told.event, note: told.note, isMajor: told.isMajor }] : []
    })
    .filter(isNews)
    .toSorted((a, b) => a.number - b.number)
}
