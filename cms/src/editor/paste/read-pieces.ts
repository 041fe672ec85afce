import { isWebLink } from '../../fields/web-link.ts'
import type { LeftOut } from './left-out.ts'
import { paperBreak, withoutPaperHyphen } from './paper-lines.ts'
import { marksIn, type Mark, type Piece } from './pieces.ts'
import { isElement, seen, textType } from './seen.ts'
import { omissionOf, signOf, styleOf, tagOf } from './source.ts'
import { trueAddress } from './true-address.ts'

/** What surrounds a node that is read. */
export interface Around {
  marks: readonly Mark[]
  href: string | null
  isFromRight: boolean
  /** In an item of a real list, which needs no drawn one. */
  isInItem: boolean
  isPreformatted: boolean
  leftOut: LeftOut
  /** Asked of each picture: the id under which the newsroom has it by now, null to leave it, undefined to count it too. */
  pictureOf: (element: Element) => string | null | undefined
  /** Pictures that were met and stand nowhere yet: where their list, table or line ends. */
  met: string[]
  /** Blocks that stand one below the other: not those of an item, a cell or a line. */
  takesPictures: boolean
}

/** Counts what is left out; true where an element is no part of the words: a picture that is taken over stands beside them. */
export function isOmitted(element: Element, { leftOut, met, pictureOf }: Around): boolean {
  if (signOf(element) !== null) return false
  const kind = omissionOf(element)
  const picture = kind === 'pictures' ? pictureOf(element) : undefined
  if (picture) met.push(picture)
  if (picture !== undefined) return true
  if (kind) leftOut[kind] += 1
  return kind !== undefined
}

/** What holds for the nodes inside an element. */
export function inside(element: Element, around: Around): Around {
  const dir = element.getAttribute('dir')?.toLowerCase()
  return {
    ...around,
    marks: marksIn(element, around.marks),
    isFromRight: dir === 'rtl' || (dir !== 'ltr' && around.isFromRight),
  }
}

/** The words of an element that is no block. */
export function piecesOf(element: Element, around: Around): Piece[] {
  const sign = signOf(element)
  if (sign !== null) return [{ text: sign, marks: around.marks, href: around.href }]
  if (tagOf(element) === 'br') return [breakOf(element, around)]
  const style = styleOf(element)
  if (style.has('mso-tab-count') || style.get('mso-spacerun') === 'yes')
    return [{ text: ' ', marks: around.marks, href: around.href }]
  const within = linkIn(element, inside(element, around))
  return seen(element).flatMap((node) => {
    if (!isElement(node)) return textPieces(node, within)
    return isOmitted(node, around) ? [] : piecesOf(node, within)
  })
}

function breakOf(element: Element, { marks, href }: Around): Piece {
  const onPaper = paperBreak(element) ?? 'break'
  return onPaper === 'break' ? 'break' : { text: onPaper, marks, href }
}

/** Addresses of files and of places in the source lead nowhere from a page: their words stay. */
export function linkIn(element: Element, around: Around): Around {
  const href = tagOf(element) === 'a' ? element.getAttribute('href') : null
  if (href === null) return around
  const address = trueAddress(href.trim())
  if (isWebLink(address)) return { ...around, href: address }
  around.leftOut.links += 1
  return around
}

export function textPieces(node: Node, { marks, href, isPreformatted }: Around): Piece[] {
  if (node.nodeType !== textType) return []
  const text = withoutPaperHyphen(node.nodeValue ?? '', node)
  const lines = isPreformatted ? text.split('\n') : [text]
  return lines.flatMap((line, index): Piece[] => [
    ...(index > 0 ? (['break'] as const) : []),
    { text: line, marks, href },
  ])
}
