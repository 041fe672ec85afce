import {
  blocksHtml,
  linesOf,
  type Accepts,
  type Block,
  type Item,
  type Line,
  type List,
  type Table,
} from './blocks.ts'
import { nothing, type LeftOut } from './left-out.ts'
import { isBlank, type Piece } from './pieces.ts'
import { inside, isOmitted, linkIn, piecesOf, textPieces, type Around } from './read-pieces.ts'
import { drawnIn, isBlock, isElement, seen } from './seen.ts'
import { joinByDepth } from './lists-by-depth.ts'
import { depthOf, headingLevelOf, isQuote, styleOf, tagOf } from './source.ts'
import { itemOf, joinItems, lettersOf, marked, withoutDrawnMarker } from './word-lists.ts'

/** What of a clipboard an editor takes over, and how much of what else it held. */
export interface CleanPaste {
  html: string
  leftOut: LeftOut
}

/**
 * The HTML that a word processor, a browser or a mail program put on the clipboard, as the few elements that an editor
 * takes: headings on its levels, real lists, tables, links to the web. Pictures, notes, comments, deleted text, styles
 * and fonts stay behind and are counted, but for the pictures that `pictureOf` knows: they stand behind the line, the list or
 * the table in which they were. `root` is the body of a document that was only parsed; nothing of it changes.
 */
export function cleanPaste(
  root: Element,
  accepts: Accepts,
  pictureOf: Around['pictureOf'] = () => undefined,
): CleanPaste {
  const leftOut = nothing()
  const blocks = blocksIn(root, {
    ...{ marks: [], href: null, isFromRight: false, isInItem: false, isPreformatted: false },
    ...{ leftOut, pictureOf, met: [], takesPictures: true },
  })
  return { html: blocksHtml(blocks, accepts), leftOut }
}

function blocksIn(parent: Element, around: Around): Block[] {
  const blocks: Block[] = []
  let run: Piece[] = []
  const flush = () => {
    if (!isBlank(run))
      blocks.push({ kind: 'paragraph', pieces: run, isFromRight: around.isFromRight })
    run = []
    if (around.takesPictures)
      for (const id of around.met.splice(0)) blocks.push({ kind: 'picture', id })
  }
  for (const node of seen(parent)) {
    if (!isElement(node)) run.push(...textPieces(node, around))
    else if (isOmitted(node, around)) continue
    else if (isBlock(node)) {
      flush()
      blocks.push(...blocksOf(node, linkIn(node, inside(node, around))))
      flush()
    } else run.push(...piecesOf(node, around))
  }
  flush()
  return joinByDepth(joinItems(blocks))
}

function blocksOf(element: Element, around: Around): Block[] {
  const level = headingLevelOf(element)
  if (level !== undefined) return [lineOf(element, around, { kind: 'heading', level })]
  if (isQuote(element)) return [lineOf(element, around, { kind: 'quote' })]
  switch (tagOf(element)) {
    case 'ul':
    case 'ol':
      return listBlocks(element, around)
    case 'table':
      return tableBlocks(element, around)
    case 'blockquote':
      return [lineOf(element, around, { kind: 'quote' })]
    case 'pre':
      return blocksIn(element, { ...around, isPreformatted: true })
    case 'p':
      return paragraphBlocks(element, around)
    default:
      return isDrawnItem(element) ? paragraphBlocks(element, around) : blocksIn(element, around)
  }
}

/** PowerPoint draws its items into boxes. */
const isDrawnItem = (element: Element): boolean =>
  [...element.children].some((child) => styleOf(child).has('mso-special-format'))

function paragraphBlocks(paragraph: Element, around: Around): Block[] {
  const blocks = blocksIn(paragraph, around)
  if (around.isInItem) return blocks
  const item = itemOf(paragraph, drawnIn(paragraph))
  const isItem = /msolistparagraph/i.test(paragraph.getAttribute('class') ?? '')
  return blocks.map((block, index) => {
    if (index > 0 || block.kind !== 'paragraph') return block
    return withoutDrawnMarker({ ...block, ...(item && { item }) }, isItem)
  })
}

/** All that an element holds as one line, what stood on lines of its own parted by breaks. */
function lineOf(element: Element, around: Around, facts: Pick<Line, 'kind' | 'level'>): Line {
  const pieces = joined(linesOf(blocksIn(element, { ...around, takesPictures: false })))
  const marker = drawnIn(element)
  return {
    ...facts,
    pieces: marker === null ? pieces : marked(marker, pieces),
    isFromRight: around.isFromRight,
  }
}

const joined = (lines: readonly Line[]): Piece[] =>
  lines.flatMap(({ pieces }, index): Piece[] => (index === 0 ? pieces : ['break', ...pieces]))

/** A list; one that counts in letters, which ours do not, as paragraphs that begin with them. */
function listBlocks(element: Element, around: Around): Block[] {
  const list = listOf(element, around)
  const letters = lettersOf(element)
  if (!letters) return [list]
  return list.items.flatMap(({ pieces, nested }, index) => [
    {
      kind: 'paragraph' as const,
      pieces: marked(`${letters(list.start + index)})`, pieces),
      isFromRight: around.isFromRight,
    },
    ...nested,
  ])
}

function listOf(element: Element, around: Around): List {
  const items: Item[] = []
  for (const node of seen(element)) {
    if (!isElement(node)) {
      if (!isBlank(textPieces(node, around)))
        items.push({ pieces: textPieces(node, around), nested: [] })
    } else if (!isOmitted(node, around)) {
      const isNested = tagOf(node) === 'ul' || tagOf(node) === 'ol'
      if (!isNested || items.length === 0) items.push({ pieces: [], nested: [] })
      const item = items.at(-1)
      if (item)
        fill(
          item,
          node,
          {
            ...inside(node, around),
            ...{ isInItem: true, takesPictures: false },
          },
          isNested,
        )
    }
  }
  const value = element.querySelector(':scope > li')?.getAttribute('value')
  const start = Number.parseInt(value ?? element.getAttribute('start') ?? '1', 10)
  const isOrdered = tagOf(element) === 'ol'
  const depth = depthOf(element)
  return {
    kind: 'list',
    isOrdered,
    start: isOrdered && Number.isInteger(start) ? start : 1,
    items,
    ...(depth !== undefined && { depth }),
  }
}

function fill(item: Item, element: Element, around: Around, isNested: boolean): void {
  for (const block of isNested ? listBlocks(element, around) : blocksIn(element, around))
    if (block.kind === 'list') item.nested.push(block)
    else
      for (const { pieces } of linesOf([block]))
        item.pieces.push(...(isBlank(item.pieces) ? pieces : (['break', ...pieces] as const)))
}

/** A table; one with words in a single cell only framed what stands there. */
function tableBlocks(element: Element, outside: Around): Block[] {
  const around = { ...outside, takesPictures: false }
  const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element)
  const caption = element.querySelector(':scope > caption')
  const before = caption && !isOmitted(caption, around) ? blocksIn(caption, around) : []
  const table: Table = {
    kind: 'table',
    rows: rows
      .filter((row) => !isOmitted(row, around))
      .map((row) => cellsOf(row, around))
      .filter((cells) => cells.length > 0),
  }
  const filled = table.rows.flat().filter(({ blocks }) => blocks.length > 0)
  if (filled.length > 1) return [...before, table]
  return [...before, ...filled.flatMap(({ blocks }) => blocks)]
}

const cellsOf = (row: Element, around: Around): Table['rows'][number] =>
  [...row.children]
    .filter((cell) => ['td', 'th'].includes(tagOf(cell)) && !isOmitted(cell, around))
    .map((cell) => ({
      isHeader: tagOf(cell) === 'th' || row.closest('thead') !== null,
      columns: spanOf(cell.getAttribute('colspan')),
      rows: spanOf(cell.getAttribute('rowspan')),
      blocks: blocksIn(cell, inside(cell, around)),
    }))

const spanOf = (value: string | null): number => Math.max(1, Number.parseInt(value ?? '1', 10) || 1)
