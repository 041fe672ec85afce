import { isBlank, piecesHtml, tidy, type Piece } from './pieces.ts'

export interface Line {
  kind: 'paragraph' | 'quote' | 'heading'
  pieces: Piece[]
  isFromRight: boolean
  /** Of headings, as in the source. */
  level?: number
  /** What Word drew before a paragraph of a list, and how deep it stands. */
  item?: { marker: string; depth: number }
}
export interface List {
  kind: 'list'
  isOrdered: boolean
  start: number
  items: Item[]
  /** Where its items stand by their depth, each in a list of its own, and not by what holds them. */
  depth?: number
}
export interface Item {
  pieces: Piece[]
  nested: List[]
}
export interface Table {
  kind: 'table'
  rows: { isHeader: boolean; columns: number; rows: number; blocks: Block[] }[][]
}
/** A picture that was taken over: the id under which the newsroom has it. */
export interface PlacedPicture {
  kind: 'picture'
  id: string
}
export type Block = Line | List | Table | PlacedPicture

/** What an editor can take in. */
export interface Accepts {
  /** Levels of headings, ascending; none where it knows no headings. */
  headings: readonly number[]
  hasTables: boolean
}

/** Lines alone: of lists an item each, of tables a cell each. */
export const linesOf = (blocks: readonly Block[]): Line[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'table')
      return block.rows.flat().flatMap(({ blocks: inner }) => linesOf(inner))
    if (block.kind === 'picture') return []
    return block.kind === 'list' ? block.items.flatMap(linesOfItem) : [block]
  })

const linesOfItem = ({ pieces, nested }: Item): Line[] => [
  { kind: 'paragraph', pieces, isFromRight: false },
  ...linesOf(nested),
]

/** The blocks as HTML of the few elements that the editor knows. */
export function blocksHtml(blocks: readonly Block[], accepts: Accepts): string {
  const levels = levelsFor(blocks, accepts.headings)
  const html = (block: Block): string => {
    if (block.kind === 'list') return listHtml(block)
    if (block.kind === 'picture') return pictureHtml(block)
    if (block.kind === 'table')
      return accepts.hasTables
        ? tableHtml(block)
        : linesOf([block])
            .map((line) => lineHtml(line))
            .join('')
    const level = block.level === undefined ? undefined : levels.get(block.level)
    if (block.kind !== 'heading') return lineHtml(block)
    return level === undefined ? lineHtml(asBold(block)) : lineHtml(unbold(block), `h${level}`)
  }
  return blocks.map(html).join('')
}

/** The headings that were used, highest first, on levels of the editor: none above its first, none of two made one before the last. */
function levelsFor(blocks: readonly Block[], enabled: readonly number[]): Map<number, number> {
  const used = new Set(blocks.flatMap((block) => ('level' in block ? [block.level ?? 1] : [])))
  const levels = new Map<number, number>()
  let least = 1
  for (const level of [...used].sort((a, b) => a - b)) {
    // The first stays where it was; what stands below it goes down one level at a time.
    const wanted = levels.size === 0 ? level : least
    const target = enabled.find((each) => each >= wanted) ?? enabled.at(-1)
    if (target === undefined) continue
    levels.set(level, target)
    least = target + 1
  }
  return levels
}

const withMarks = (line: Line, change: (marks: readonly string[]) => string[]): Line => ({
  ...line,
  pieces: line.pieces.map((piece) =>
    piece === 'break' ? piece : { ...piece, marks: change(piece.marks) as typeof piece.marks },
  ),
})
const unbold = (line: Line) => withMarks(line, (marks) => marks.filter((mark) => mark !== 'strong'))
const asBold = (line: Line) => withMarks(unbold(line), (marks) => ['strong', ...marks])

function lineHtml(line: Line, tag = line.kind === 'quote' ? 'blockquote' : 'p'): string {
  const pieces = tidy(line.pieces)
  if (isBlank(pieces)) return ''
  return `<${tag}${line.isFromRight ? ' dir="rtl"' : ''}>${piecesHtml(pieces)}</${tag}>`
}

function listHtml({ isOrdered, start, items }: List): string {
  const html = items
    .filter(({ pieces, nested }) => nested.length > 0 || !isBlank(pieces))
    .map(
      ({ pieces, nested }) =>
        `<li>${piecesHtml(tidy(pieces))}${nested.map(listHtml).join('')}</li>`,
    )
    .join('')
  if (html === '') return ''
  return isOrdered
    ? `<ol${start === 1 ? '' : ` start="${start}"`}>${html}</ol>`
    : `<ul>${html}</ul>`
}

/** As Payload's own editor copies one. */
const pictureHtml = ({ id }: PlacedPicture): string =>
  `<img data-lexical-upload-relation-to="media" data-lexical-upload-id="${id}">`

function tableHtml({ rows }: Table): string {
  const html = rows.map((cells) => {
    const inner = cells.map(({ isHeader, columns, rows: high, blocks }) => {
      const tag = isHeader ? 'th' : 'td'
      const spans =
        (columns > 1 ? ` colspan="${columns}"` : '') + (high > 1 ? ` rowspan="${high}"` : '')
      return `<${tag}${spans}>${blocks.map(cellBlockHtml).join('')}</${tag}>`
    })
    return `<tr>${inner.join('')}</tr>`
  })
  return `<table><tbody>${html.join('')}</tbody></table>`
}

const cellBlockHtml = (block: Block): string =>
  block.kind === 'list'
    ? listHtml(block)
    : linesOf([block])
        .map((line) => lineHtml(line, 'p'))
        .join('')
