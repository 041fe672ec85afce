// A yearly report as data: what the page shows, the CSV lists and the PDF prints.

export interface Line {
  label: string
  /** Null for what no row of the newsroom tells: the office writes it by hand. */
  count: number | null
  /** A part of the line above it that is a whole. */
  isPart: boolean
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

export const whole = (label: string, count: number | null): Line => ({
  ...{ label, count },
  isPart: false,
})

export const part = (label: string, count: number | null): Line => ({
  ...{ label, count },
  isPart: true,
})

/** What stands in the place of a figure that is written by hand. */
export const byHand = 'se completează de birou'

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
