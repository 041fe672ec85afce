import type { Block, InnerBlock } from '@avizier/shared/rich-text'
import type { HtmlContext } from './context.ts'
import { attributes } from './escape.ts'
import { inlineHtml } from './inline.ts'

type Row = Extract<Block, { type: 'table' }>['rows'][number]
type Scope = 'col' | 'row'

interface TableContext extends HtmlContext {
  /** What stands below the line of a cell. */
  inner: (blocks: readonly InnerBlock[]) => string
}

const isHeading = (row: Row): boolean => row.length > 0 && row.every(({ isHeader }) => isHeader)

/** A table that scrolls by itself where it is wider than the page; reachable and named for those without a mouse. */
export function tableHtml(rows: Row[], label: string, context: TableContext): string {
  const firstOfBody = rows.findIndex((row) => !isHeading(row))
  const headings = firstOfBody === -1 ? 0 : firstOfBody
  const figures = figureColumns(rows.slice(headings))
  const html = (scope: Scope) => (row: Row) => rowHtml(row, scope, figures, context)
  const head = rows.slice(0, headings).map(html('col'))
  const body = rows.slice(headings).map(html('row'))
  const parts = [
    head.length > 0 ? `<thead>${head.join('')}</thead>` : '',
    `<tbody>${body.join('')}</tbody>`,
  ]
  const region = attributes({ class: 'table', role: 'region', 'aria-label': label, tabindex: 0 })
  return `<div${region}><table>${parts.join('')}</table></div>`
}

/** The columns that hold only numbers, which stand right so that their digits stand below each other. */
function figureColumns(body: Row[]): Set<number> {
  const width = Math.max(0, ...body.map(({ length }) => length))
  const columns = Array.from({ length: width }, (_, column) => column)
  return new Set(
    columns.filter((column) =>
      body.every((row) => {
        const cell = row[column]
        return cell !== undefined && cell.columns === 1 && !cell.blocks && isFigure(textOf(cell))
      }),
    ),
  )
}

const textOf = ({ children }: Row[number]): string =>
  children.map((child) => (child.type === 'text' ? child.text : '')).join('')

const isFigure = (text: string): boolean => /^\s*[-−+]?\d[\d.,\s\u00A0]*(%|lei|€)?\s*$/.test(text)

function rowHtml(row: Row, scope: Scope, figures: Set<number>, context: TableContext): string {
  const cells = row.map((cell, column) => cellHtml(cell, scope, figures.has(column), context))
  return `<tr>${cells.join('')}</tr>`
}

function cellHtml(
  cell: Row[number],
  scope: Scope,
  isNumber: boolean,
  context: TableContext,
): string {
  const tag = cell.isHeader ? 'th' : 'td'
  const facts = attributes({
    colspan: cell.columns > 1 ? cell.columns : undefined,
    rowspan: cell.rows > 1 ? cell.rows : undefined,
    scope: cell.isHeader ? scope : undefined,
    class: isNumber ? 'number' : undefined,
    dir: cell.direction,
  })
  const content = inlineHtml(cell.children, context) + context.inner(cell.blocks ?? [])
  return `<${tag}${facts}>${content}</${tag}>`
}
