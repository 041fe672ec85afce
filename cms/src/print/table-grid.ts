import type { Block } from '@avizier/shared/rich-text'

type Table = Extract<Block, { type: 'table' }>
type Cell = Table['rows'][number][number]

/** More columns than a sheet has room for; what claims more was not written by a person. */
const mostAcross = 100

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
      const across = Math.min(cell.columns, mostAcross)
      const column = firstFree(taken[place], across)
      const down = Math.min(cell.rows, rows.length - place)
      for (const below of taken.slice(place, place + down))
        for (let reached = 0; reached < across; reached += 1) below.add(column + reached)
      return { column, row: place, across, down, isHeader: cell.isHeader, cell }
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

/** From where so many places are free: HTML lets cells lie over each other, the engine does not. */
function firstFree(taken: ReadonlySet<number> | undefined, across: number): number {
  let column = 0
  for (let end = 0; end < column + across; end += 1) if (taken?.has(end)) column = end + 1
  return column
}

const wordsOf = ({ children }: Pick<Cell, 'children'>): string =>
  children
    .flatMap((each) => (each.type === 'link' ? each.children : [each]))
    .map((each) => (each.type === 'text' ? each.text : '\n'))
    .join('')
