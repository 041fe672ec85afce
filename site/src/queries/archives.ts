import { authoredCollections } from '@avizier/shared/collections'
import { lists } from './lists.ts'
import type { Reader } from './reader.ts'

export interface ArchiveYear {
  year: string
  /** `2026-11`, newest first. */
  months: string[]
}

/** The years of a list that have something in them, newest first, with their months. */
export function archiveOf(reader: Pick<Reader, 'listsBelow'>, list: string): ArchiveYear[] {
  const periods = reader.listsBelow(list).toSorted().toReversed()
  return periods
    .filter((period) => period.length === 4)
    .map((year) => ({ year, months: periods.filter((period) => period.startsWith(`${year}-`)) }))
}

/** The neighbours of a period among those that have something: `older` and `newer`. */
export function neighboursOf(periods: string[], period: string) {
  const inOrder = periods.filter(({ length }) => length === period.length).toSorted()
  const place = inOrder.indexOf(period)
  return {
    older: place > 0 ? inOrder[place - 1] : undefined,
    newer: place >= 0 ? inOrder[place + 1] : undefined,
  }
}

/** The years in which anything was published, newest first. */
export function yearsOf(reader: Pick<Reader, 'listsBelow'>): string[] {
  const periods = authoredCollections.flatMap((collection) =>
    reader.listsBelow(lists.of(collection)),
  )
  const years = new Set(periods.filter((period) => period.length === 4))
  return [...years].toSorted().toReversed()
}
