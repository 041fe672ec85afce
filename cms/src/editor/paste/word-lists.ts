import type { Block, Item, Line, List } from './blocks.ts'
import type { Piece } from './pieces.ts'
import { styleOf } from './source.ts'

// Word draws its lists: paragraphs that begin with „·” or „1.”, and a style that says how deep they stand.

const bullets = /^[·•▪◦‣§o–—-]$/
const decimal = /^\(?(\d{1,4})[.)]?$/

/** The marker and the depth of a paragraph before which Word drew something. */
export function itemOf(paragraph: Element, drawn: string | null): Line['item'] {
  if (drawn === null) return undefined
  const depth = /level(\d+)/.exec(styleOf(paragraph).get('mso-list') ?? '')
  return { marker: drawn, depth: depth ? Number(depth[1]) : 1 }
}

/** Signs that stand for an item wherever a line begins with them; the others only where Word says that it is one. */
const sign = /^[\s\u00A0]*([·•▪◦‣])[\s\u00A0]+/
const listSign = /^[\s\u00A0]*([·•▪◦‣§–—-]|o(?=\u00A0)|\(?\d{1,4}[.)]|\(?[a-z][.)])[\s\u00A0]+/

/** A line whose marker is only a part of its words: programs on the way took the styles away. */
export function withoutDrawnMarker(line: Line, isItem: boolean): Line {
  const [first, ...rest] = line.pieces
  if (line.item || first === undefined || first === 'break') return line
  const found = (isItem ? listSign : sign).exec(first.text)
  if (!found?.[1]) return line
  const text = first.text.slice(found[0].length)
  return { ...line, pieces: [{ ...first, text }, ...rest], item: { marker: found[1], depth: 1 } }
}

/** Neighbouring items put into real lists; „a)” and „1.1.”, which no list of ours shows, stay words. */
export function joinItems(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  let open: List[] = []
  for (const block of blocks) {
    const item = block.kind === 'paragraph' ? block.item : undefined
    if (block.kind !== 'paragraph' || !item) {
      joined.push(block)
      open = []
    } else open = addItem(joined, open, block, item)
  }
  return joined
}

function addItem(
  joined: Block[],
  open: List[],
  line: Line,
  { marker, depth }: NonNullable<Line['item']>,
): List[] {
  const number = decimal.exec(marker)
  const words = marked(marker, line.pieces)
  if (!number && !bullets.test(marker)) {
    const parent = open
      .slice(0, depth - 1)
      .at(-1)
      ?.items.at(-1)
    if (parent && depth > 1) {
      parent.pieces.push('break', ...words)
      return open
    }
    joined.push({ kind: line.kind, pieces: words, isFromRight: line.isFromRight })
    return []
  }
  const item: Item = { pieces: line.pieces, nested: [] }
  const start = number ? Number(number[1]) : 1
  const level = Math.min(depth, open.length + 1)
  const list = open[level - 1]
  if (list && list.isOrdered === Boolean(number) && (!number || isNext(list, start))) {
    list.items.push(item)
    return open.slice(0, level)
  }
  const fresh: List = { kind: 'list', isOrdered: Boolean(number), start, items: [item] }
  const parent = open[level - 2]?.items.at(-1)
  if (parent) parent.nested.push(fresh)
  else joined.push(fresh)
  return [...open.slice(0, level - 1), fresh]
}

const isNext = ({ start, items }: List, number: number): boolean => start + items.length === number

const letter = (number: number): string =>
  number > 26
    ? letter(Math.ceil(number / 26) - 1) + letter(((number - 1) % 26) + 1)
    : String.fromCharCode(96 + number)

const romanSigns = { x: 10, ix: 9, v: 5, iv: 4, i: 1 }
function roman(number: number): string {
  const found = Object.entries(romanSigns).find(([, value]) => value <= number)
  return found ? found[0] + roman(number - found[1]) : ''
}

/** What a browser draws before the items of a list that counts in letters or Roman numbers; undefined for other lists. */
export function lettersOf(list: Element): ((number: number) => string) | undefined {
  const item = list.querySelector(':scope > li')
  const type = list.getAttribute('type') ?? item?.getAttribute('type') ?? ''
  const style =
    styleOf(list).get('list-style-type') ?? (item && styleOf(item).get('list-style-type')) ?? ''
  const upper = (make: (number: number) => string) => (number: number) => make(number).toUpperCase()
  if (type === 'a' || /^lower-(alpha|latin)/.test(style)) return letter
  if (type === 'A' || /^upper-(alpha|latin)/.test(style)) return upper(letter)
  if (type === 'i' || style.startsWith('lower-roman')) return roman
  if (type === 'I' || style.startsWith('upper-roman')) return upper(roman)
  return undefined
}

/** The words of a drawn marker before a line. */
export const marked = (marker: string, pieces: readonly Piece[]): Piece[] => [
  { text: `${marker} `, marks: [], href: null },
  ...pieces,
]
