import { isWebLink } from '../../fields/web-link.ts'
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
import { isBlank, marksIn, type Mark, type Piece } from './pieces.ts'
import { headingLevelOf, omissionOf, styleOf, tagOf } from './source.ts'
import { itemOf, joinItems, lettersOf, marked, withoutDrawnMarker } from './word-lists.ts'

/** What of a clipboard an editor takes over, and how much of what else it held. */
export interface CleanPaste {
  html: string
  leftOut: LeftOut
}

/** What surrounds a node that is read. */
interface Around {
  marks: readonly Mark[]
  href: string | null
  isFromRight: boolean
  /** In an item of a real list, which needs no drawn one. */
  isInItem: boolean
  isPreformatted: boolean
  leftOut: LeftOut
}

/**
 * The HTML that a word processor, a browser or a mail program put on the clipboard, as the few elements that an editor
 * takes: headings on its levels, real lists, tables, links to the web. Pictures, notes, comments, deleted text, styles
 * and fonts stay behind and are counted. `root` is the body of a document that was only parsed; nothing of it changes.
 */
export function cleanPaste(root: Element, accepts: Accepts): CleanPaste {
  const leftOut = nothing()
  const blocks = blocksIn(root, {
    ...{ marks: [], href: null, isFromRight: false, isInItem: false, isPreformatted: false },
    leftOut,
  })
  return { html: blocksHtml(blocks, accepts), leftOut }
}

const elementType = 1
const textType = 3
const commentType = 8
const isElement = (node: Node): node is Element => node.nodeType === elementType

const blockTags =
  'address,article,aside,blockquote,body,center,caption,dd,details,div,dl,dt,fieldset,figcaption,figure,footer,form,h1,h2,h3,h4,h5,h6,header,li,main,nav,ol,p,pre,section,summary,table,tbody,td,tfoot,th,thead,tr,ul'
const blocksNamed = new Set(blockTags.split(','))

const isBlock = (element: Element): boolean =>
  blocksNamed.has(tagOf(element)) || element.querySelector(blockTags) !== null

/** What a reader of the source saw: without comments, and without the markers that Word draws before its items. */
function seen(parent: Element): ChildNode[] {
  let isDrawn = false
  return [...parent.childNodes].filter((node) => {
    if (node.nodeType === commentType) {
      const data = node.nodeValue ?? ''
      if (/^\[if !supportLists\]/i.test(data)) isDrawn = true
      else if (/^\[endif\]/i.test(data)) isDrawn = false
      return false
    }
    return !isDrawn && (!isElement(node) || styleOf(node).get('mso-list') !== 'ignore')
  })
}

/** The marker that Word drew before a paragraph; null where it drew none. */
function drawnIn(paragraph: Element): string | null {
  const kept = new Set<Node>()
  const keep = (node: Node) => {
    kept.add(node)
    if (isElement(node)) seen(node).forEach(keep)
  }
  keep(paragraph)
  const drawn: string[] = []
  const visit = (node: Node) => {
    if (node.nodeType === textType) drawn.push(kept.has(node) ? '' : (node.nodeValue ?? ''))
    node.childNodes.forEach(visit)
  }
  visit(paragraph)
  const marker = drawn.join('').trim()
  return marker === '' ? null : marker
}

function isOmitted(element: Element, leftOut: LeftOut): boolean {
  const kind = omissionOf(element)
  if (kind) leftOut[kind] += 1
  return kind !== undefined
}

function blocksIn(parent: Element, around: Around): Block[] {
  const blocks: Block[] = []
  let run: Piece[] = []
  const flush = () => {
    if (!isBlank(run))
      blocks.push({ kind: 'paragraph', pieces: run, isFromRight: around.isFromRight })
    run = []
  }
  for (const node of seen(parent)) {
    if (!isElement(node)) run.push(...textPieces(node, around))
    else if (isOmitted(node, around.leftOut)) continue
    else if (isBlock(node)) {
      flush()
      blocks.push(...blocksOf(node, linkIn(node, inside(node, around))))
    } else run.push(...piecesOf(node, around))
  }
  flush()
  return joinItems(blocks)
}

/** What holds for the nodes inside an element. */
function inside(element: Element, around: Around): Around {
  const dir = element.getAttribute('dir')?.toLowerCase()
  return {
    ...around,
    marks: marksIn(element, around.marks),
    isFromRight: dir === 'rtl' || (dir !== 'ltr' && around.isFromRight),
  }
}

function blocksOf(element: Element, around: Around): Block[] {
  const level = headingLevelOf(element)
  if (level !== undefined) return [lineOf(element, around, { kind: 'heading', level })]
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
      return blocksIn(element, around)
  }
}

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
  const pieces = joined(linesOf(blocksIn(element, around)))
  const marker = drawnIn(element)
  return {
    ...facts,
    pieces: marker === null ? pieces : marked(marker, pieces),
    isFromRight: around.isFromRight,
  }
}

const joined = (lines: readonly Line[]): Piece[] =>
  lines.flatMap(({ pieces }, index): Piece[] => (index === 0 ? pieces : ['break', ...pieces]))

function piecesOf(element: Element, around: Around): Piece[] {
  if (tagOf(element) === 'br') return ['break']
  const style = styleOf(element)
  if (style.has('mso-tab-count') || style.get('mso-spacerun') === 'yes')
    return [{ text: ' ', marks: around.marks, href: around.href }]
  const within = linkIn(element, inside(element, around))
  return seen(element).flatMap((node) => {
    if (!isElement(node)) return textPieces(node, within)
    return isOmitted(node, around.leftOut) ? [] : piecesOf(node, within)
  })
}

/** Addresses of files and of places in the source lead nowhere from a page: their words stay. */
function linkIn(element: Element, around: Around): Around {
  const href = tagOf(element) === 'a' ? element.getAttribute('href') : null
  if (href === null) return around
  if (isWebLink(href.trim())) return { ...around, href: href.trim() }
  around.leftOut.links += 1
  return around
}

function textPieces(node: Node, { marks, href, isPreformatted }: Around): Piece[] {
  if (node.nodeType !== textType) return []
  const text = node.nodeValue ?? ''
  const lines = isPreformatted ? text.split('\n') : [text]
  return lines.flatMap((line, index): Piece[] => [
    ...(index > 0 ? (['break'] as const) : []),
    { text: line, marks, href },
  ])
}

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
    } else if (!isOmitted(node, around.leftOut)) {
      const isNested = tagOf(node) === 'ul' || tagOf(node) === 'ol'
      if (!isNested || items.length === 0) items.push({ pieces: [], nested: [] })
      const item = items.at(-1)
      if (item) fill(item, node, { ...inside(node, around), isInItem: true }, isNested)
    }
  }
  const value = element.querySelector(':scope > li')?.getAttribute('value')
  const start = Number.parseInt(value ?? element.getAttribute('start') ?? '1', 10)
  const isOrdered = tagOf(element) === 'ol'
  return { kind: 'list', isOrdered, start: isOrdered && Number.isInteger(start) ? start : 1, items }
}

function fill(item: Item, element: Element, around: Around, isNested: boolean): void {
  for (const block of isNested ? listBlocks(element, around) : blocksIn(element, around))
    if (block.kind === 'list') item.nested.push(block)
    else
      for (const { pieces } of linesOf([block]))
        item.pieces.push(...(isBlank(item.pieces) ? pieces : (['break', ...pieces] as const)))
}

/** A table; one of a single cell only framed what stands in it. */
function tableBlocks(element: Element, around: Around): Block[] {
  const rows = [...element.querySelectorAll('tr')].filter((row) => row.closest('table') === element)
  const caption = element.querySelector(':scope > caption')
  const before = caption && !isOmitted(caption, around.leftOut) ? blocksIn(caption, around) : []
  const table: Table = {
    kind: 'table',
    rows: rows.map((row) => cellsOf(row, around)).filter((cells) => cells.length > 0),
  }
  const [first] = table.rows.flat()
  if (table.rows.flat().length > 1) return [...before, table]
  return [...before, ...(first?.blocks ?? [])]
}

const cellsOf = (row: Element, around: Around): Table['rows'][number] =>
  [...row.children]
    .filter((cell) => ['td', 'th'].includes(tagOf(cell)) && !isOmitted(cell, around.leftOut))
    .map((cell) => ({
      isHeader: tagOf(cell) === 'th' || row.closest('thead') !== null,
      columns: spanOf(cell.getAttribute('colspan')),
      rows: spanOf(cell.getAttribute('rowspan')),
      blocks: blocksIn(cell, inside(cell, around)),
    }))

const spanOf = (value: string | null): number => Math.max(1, Number.parseInt(value ?? '1', 10) || 1)
