/** A place on a page for one piece. Measures are cells of the grid of a page: 12 columns, 24 rows below the running head. */
export interface Slot {
  name: string
  column: number
  row: number
  across: number
  down: number
  /** In how many columns its text runs. */
  textColumns: 1 | 2 | 3 | 4
}

export interface PageLayout {
  label: { ro: string; en: string }
  /** The front page has the title of the newspaper in its first rows. */
  isFront?: true
  slots: readonly Slot[]
}

export const gridColumns = 12
export const gridRows = 24

const slot = (
  name: string,
  [column, row]: [number, number],
  [across, down]: [number, number],
  textColumns: Slot['textColumns'],
): Slot => ({ name, column, row, across, down, textColumns })

/** What an editor chooses among to make texts fit; the letters themselves are never squeezed. */
export const pageLayouts = {
  front: {
    label: { ro: 'Prima pagină: știrea numărului și cuprinsul', en: 'Front: lead and contents' },
    isFront: true,
    slots: [slot('a', [0, 4], [12, 14], 3), slot('b', [0, 18], [12, 6], 3)],
  },
  'front-two': {
    label: { ro: 'Prima pagină: două știri și cuprinsul', en: 'Front: two stories and contents' },
    isFront: true,
    slots: [
      slot('a', [0, 4], [8, 20], 2),
      slot('b', [8, 4], [4, 10], 1),
      slot('c', [8, 14], [4, 10], 1),
    ],
  },
  one: {
    label: { ro: 'Un articol pe toată pagina', en: 'One article' },
    slots: [slot('a', [0, 0], [12, 24], 3)],
  },
  'two-rows': {
    label: { ro: 'Două articole, unul sub altul', en: 'Two articles, stacked' },
    slots: [slot('a', [0, 0], [12, 12], 3), slot('b', [0, 12], [12, 12], 3)],
  },
  'lead-and-two': {
    label: { ro: 'Un articol mare și două mici', en: 'One large, two small' },
    slots: [
      slot('a', [0, 0], [12, 14], 4),
      slot('b', [0, 14], [6, 10], 2),
      slot('c', [6, 14], [6, 10], 2),
    ],
  },
  'main-and-side': {
    label: { ro: 'Un articol și o coloană alături', en: 'Article and side column' },
    slots: [slot('a', [0, 0], [8, 24], 2), slot('b', [8, 0], [4, 24], 1)],
  },
  'three-rows': {
    label: { ro: 'Trei articole, unul sub altul', en: 'Three articles, stacked' },
    slots: [
      slot('a', [0, 0], [12, 8], 3),
      slot('b', [0, 8], [12, 8], 3),
      slot('c', [0, 16], [12, 8], 3),
    ],
  },
  four: {
    label: { ro: 'Patru articole', en: 'Four articles' },
    slots: [
      slot('a', [0, 0], [6, 12], 2),
      slot('b', [6, 0], [6, 12], 2),
      slot('c', [0, 12], [6, 12], 2),
      slot('d', [6, 12], [6, 12], 2),
    ],
  },
} as const satisfies Record<string, PageLayout>

export type PageLayoutName = keyof typeof pageLayouts
