import type { Figures } from '@avizier/shared/figures'

// A yearly report as data: what the page shows, the CSV lists, the PDF prints and the site publishes.

type Figure = Figures[number]['lines'][number]

/** What a figure is: a whole number, an amount of lei, or words. */
export type FigureSort = 'count' | 'lei' | 'words'

export interface Line extends Omit<Figure, 'value'> {
  /** Null for what no row of the newsroom tells, while the office has not written it. */
  value: Figure['value'] | null
  /** The name under which the office writes it; null for what is counted. */
  byHand: string | null
  sort: FigureSort
}

export interface Section {
  heading: string
  lines: readonly Line[]
}

export interface Report {
  title: string
  year: number
  sections: readonly Section[]
}

/** What a report on the carrying out of a law is called: of „Legii nr. 544/2001” in a year. */
export const reportTitle = (law: string, year: number): string =>
  `Raport de evaluare a implementării ${law} în anul ${year}`

export const whole = (label: string, value: number): Line => ({
  ...{ label, value },
  ...{ isPart: false, byHand: null, sort: 'count' },
})

export const part = (label: string, value: number): Line => ({
  ...whole(label, value),
  isPart: true,
})

/** A figure of a sort that the office writes under `name`. */
export const byHand = (name: string, sort: FigureSort, label: string): Line => ({
  ...{ label, value: null },
  ...{ isPart: false, byHand: name, sort },
})

export const partByHand = (name: string, sort: FigureSort, label: string): Line => ({
  ...byHand(name, sort, label),
  isPart: true,
})

/** How many of each group there are, the largest first; rows without a group are told last. */
export function grouped<Row>(
  rows: readonly Row[],
  groupOf: (row: Row) => string | null,
  without: string,
): Line[] {
  const counts = new Map<string | null, number>()
  for (const row of rows) counts.set(groupOf(row), (counts.get(groupOf(row)) ?? 0) + 1)
  return [...counts]
    .toSorted(
      ([one, first], [other, second]) =>
        Number(one === null) - Number(other === null) ||
        second - first ||
        (one ?? '').localeCompare(other ?? '', 'ro'),
    )
    .map(([group, count]) => part(group ?? without, count))
}
