import {
  gridColumns,
  gridRows,
  pageLayouts,
  type PageLayoutName,
  type Slot,
} from './page-layouts.ts'

// The grid of a page in points (1/72 of an inch): all columns of text of a page stand on the same lines.

const mm = 72 / 25.4

export const paper = { width: 210 * mm, height: 297 * mm }
/** For the press: how far a page is printed beyond its edge, and from that edge to the sheet's. */
export const sheet = { bleed: 3 * mm, margin: 10 * mm }
/** From one line of text to the next. */
export const lineHeight = 11.4
const linesOfPage = 66
const left = 14 * mm
const top = 52
export const gutter = 5 * mm
export const area = paper.width - 2 * left
const columnWidth = (area + gutter) / gridColumns - gutter

const across = (columns: number): number => columns * (columnWidth + gutter) - gutter
const lineOfRow = (row: number): number => Math.round((row * linesOfPage) / gridRows)

/** Where a piece stands on its page, in points and in lines of text. */
export interface Place {
  name: string
  x: number
  y: number
  width: number
  lines: number
  textColumns: number
  /** Of one column of text. */
  textWidth: number
  /** Below another piece; to the right of one. */
  isBelow: boolean
  isBeside: boolean
}

/** The places of a layout, in the order in which they are read. */
export function placesOf(name: PageLayoutName): Place[] {
  const { slots } = pageLayouts[name]
  const firstRow = Math.min(...slots.map(({ row }) => row))
  return slots.map((slot) => placeOf(slot, slot.row > firstRow))
}

/** Below another piece the first line is left to the rule between them. */
function placeOf(slot: Slot, isBelow: boolean): Place {
  const first = lineOfRow(slot.row) + (isBelow ? 1 : 0)
  const width = across(slot.across)
  return {
    name: slot.name,
    x: left + slot.column * (columnWidth + gutter),
    y: top + first * lineHeight,
    width,
    lines: lineOfRow(slot.row + slot.down) - first,
    textColumns: slot.textColumns,
    textWidth: (width + gutter) / slot.textColumns - gutter,
    isBelow,
    isBeside: slot.column > 0,
  }
}
