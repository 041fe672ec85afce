import type { Block } from '@avizier/shared/rich-text'
import type { HtmlContext } from './context.ts'
import { attributes } from './escape.ts'
import { inlineHtml } from './inline.ts'

type Row = Extract<Block, { type: 'table' }>['rows'][number]

const isHeading = (row: Row): boolean => row.length > 0 && row.every(({ isHeader }) => isHeader)

/** A table that scrolls by itself where it is wider than the page; reachable and named for those without a mouse. */
export function tableHtml(rows: Row[], label: string, context: HtmlContext): string {
  const firstOfBody = rows.findIndex((row) => !isHeading(row))
  const headings = firstOfBody === -1 ? 0 : firstOfBody
  const head = rows.slice(0, headings).map((row) => rowHtml(row, 'col', context))
  const body = rows.slice(headings).map((row) => rowHtml(row, 'row', context))
  const parts = [
    head.length > 0 ? `<thead>${head.join('')}</thead>` : '',
    `<tbody>${body.join('')}</tbody>`,
  ]
  const region = attributes({ class: 'table', role: 'region', 'aria-label': label, tabindex: 0 })
  return `<div${region}><table>${parts.join('')}</table></div>`
}

const rowHtml = (row: Row, scope: 'col' | 'row', context: HtmlContext): string =>
  `<tr>${row.map((cell) => cellHtml(cell, scope, context)).join('')}</tr>`

function cellHtml(cell: Row[number], scope: 'col' | 'row', context: HtmlContext): string {
  const tag = cell.isHeader ? 'th' : 'td'
  const text = cell.children.map((child) => (child.type === 'text' ? child.text : '')).join('')
  const span = attributes({
    colspan: cell.columns > 1 ? cell.columns : undefined,
    rowspan: cell.rows > 1 ? cell.rows : undefined,
    scope: cell.isHeader ? scope : undefined,
    class: isFigure(text) ? 'number' : undefined,
  })
  return `<${tag}${span}>${inlineHtml(cell.children, context)}</${tag}>`
}

/** Numbers stand right, so that their digits stand below each other. */
const isFigure = (text: string): boolean => /^\s*[-−+]?\d[\d.,\s\u00A0]*(%|lei|€)?\s*$/.test(text)
