import type { Block } from '@avizier/shared/rich-text'

type Table = Extract<Block, { type: 'table' }>
type Cell = Table['rows'][number][number]

/** A table with a place for each cell; templates lay its columns by `plain`. */
export interface PrintedTable<Item> {
  columns: number
  /** How many rows at the top are a header. */
  head: number
  /** The words of each place, row by row; empty where a cell reaches over several columns. */
  plain: string[][]
  cells: ({ column: number; row: number; across: number; down: number; isHeader: boolean } & Item)[]
}

/** Where each cell of a table stands, as browsers place them: a cell that reaches down keeps its places in the rows below. */
export function tableGrid<Item>(
  { rows }: Pick<Table, 'rows'>,
  itemOf: (cell: Cell) => Item,
): PrintedTable<Item> {
  const taken = rows.map(() => new Set<number>())
  const cells = rows.flatMap((row, place) =>
    row.map((cell) => {
      const column = firstFree(taken[place])
      const down = Math.min(cell.rows, rows.length - place)
      for (const below of taken.slice(place, place + down))
        for (let reached = 0; reached < cell.columns; reached += 1) below.add(column + reached)
      const { columns: across, isHeader } = cell
      return { column, row: place, across, down, isHeader, cell }
    }),
  )
  const columns = Math.max(1, ...cells.map(({ column, across }) => column + across))
  const plain = rows.map(() => Array.from({ length: columns }, () => ''))
  for (const { column, row, across, cell } of cells)
    if (across === 1) plain[row]?.splice(column, 1, wordsOf(cell))
  const body = rows.findIndex((row) => row.length === 0 || row.some(({ isHeader }) => !isHeader))
  const headed = body === -1 ? 0 : body
  // A header that a cell leads out of is none: a page that repeats it would cut the cell.
  const leadsOut = cells.some(({ row, down }) => row < headed && row + down > headed)
  return {
    columns,
    head: leadsOut ? 0 : headed,
    plain,
    cells: cells.map(({ cell, ...place }) => ({ ...place, ...itemOf(cell) })),
  }
}

function firstFree(taken: ReadonlySet<number> | undefined): number {
  let column = 0
  while (taken?.has(column)) column += 1
  return column
}

const wordsOf = ({ children }: Pick<Cell, 'children'>): string =>
  children
    .flatMap((each) => (each.type === 'link' ? each.children : [each]))
    .map((each) => (each.type === 'text' ? each.text : '\n'))
    .join('')
