import { isBlankText } from '@avizier/shared/letters'
import { styleOf, tagOf } from './source.ts'

export const marks = ['strong', 'em', 'u', 's', 'sub', 'sup'] as const
export type Mark = (typeof marks)[number]

/** Words that look and lead alike, or the end of a line. */
export type Piece = { text: string; marks: readonly Mark[]; href: string | null } | 'break'

const tagMarks: Record<string, Mark> = {
  ...{ b: 'strong', strong: 'strong', i: 'em', em: 'em', u: 'u', s: 's', strike: 's' },
  ...{ sub: 'sub', sup: 'sup' },
}

/** The marks of words inside an element: what its name and its style add to those around it, or take away. */
export function marksIn(element: Element, around: readonly Mark[]): Mark[] {
  const style = styleOf(element)
  const found = new Set(around)
  const tag = tagMarks[tagOf(element)]
  if (tag) found.add(tag)
  const set = (mark: Mark, value: string | undefined, on: RegExp, off: RegExp) => {
    if (value !== undefined && on.test(value)) found.add(mark)
    else if (value !== undefined && off.test(value)) found.delete(mark)
  }
  set('strong', style.get('font-weight'), /^(bold|bolder|[6-9]00)/, /^(normal|[1-5]00)/)
  set('em', style.get('font-style'), /^(italic|oblique)/, /^normal/)
  const line = style.get('text-decoration') ?? style.get('text-decoration-line')
  set('u', line, /underline/, /none/)
  set('s', line, /line-through/, /none/)
  set('sub', style.get('vertical-align'), /^sub/, /^baseline/)
  set('sup', style.get('vertical-align'), /^super/, /^baseline/)
  return marks.filter((mark) => found.has(mark))
}

export const textOf = (pieces: readonly Piece[]): string =>
  pieces.map((piece) => (piece === 'break' ? '\n' : piece.text)).join('')

export const isBlank = (pieces: readonly Piece[]): boolean => isBlankText(textOf(pieces))

/** Pieces with the spaces that a browser would show: none at the ends of a line, one between words. */
export function tidy(pieces: readonly Piece[]): Piece[] {
  const tidied: Piece[] = []
  for (const piece of pieces) {
    const last = tidied.at(-1)
    const atStart = last === undefined || last === 'break' || last.text.endsWith(' ')
    if (piece === 'break') {
      trimEnd(tidied)
      if (tidied.length > 0 && tidied.at(-1) !== 'break') tidied.push(piece)
      continue
    }
    const text = piece.text.replace(/[ \t\r\n\f]+/g, ' ')
    const shown = atStart ? text.replace(/^ /, '') : text
    if (shown === '') continue
    if (last !== undefined && last !== 'break' && isAlike(last, piece))
      tidied[tidied.length - 1] = { ...last, text: last.text + shown }
    else tidied.push({ ...piece, text: shown })
  }
  trimEnd(tidied)
  while (tidied.at(-1) === 'break') tidied.pop()
  return tidied
}

type Words = Exclude<Piece, 'break'>
const isAlike = (one: Words, other: Words): boolean =>
  one.href === other.href && one.marks.join() === other.marks.join()

function trimEnd(pieces: Piece[]): void {
  const last = pieces.at(-1)
  if (last === undefined || last === 'break') return
  const text = last.text.replace(/[ \u00A0]+$/, '')
  if (text === '') {
    pieces.pop()
    trimEnd(pieces)
  } else pieces[pieces.length - 1] = { ...last, text }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escape = (text: string): string => text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)

/** Pieces as HTML; neighbours with one address are one link, without the line that browsers draw below it anyway. */
export function piecesHtml(pieces: readonly Piece[]): string {
  let html = ''
  let open: string | null = null
  for (const piece of pieces) {
    const href = piece === 'break' ? null : piece.href
    if (href !== open) {
      html += (open === null ? '' : '</a>') + (href === null ? '' : `<a href="${escape(href)}">`)
      open = href
    }
    html += piece === 'break' ? '<br>' : wordsHtml(piece)
  }
  return html + (open === null ? '' : '</a>')
}

const wordsHtml = ({ text, marks: own, href }: Words): string =>
  own
    .filter((mark) => mark !== 'u' || href === null)
    .reduceRight((html, mark) => `<${mark}>${html}</${mark}>`, escape(text))
