import { pairsOf, termsOf, type Term } from './terms.ts'
import { rootKeys } from '@avizier/shared/word-forms'

/** A piece of an excerpt; those that were looked for are marked. */
export interface Piece {
  text: string
  isMarked: boolean
}

/** So many words and numbers make an excerpt. */
const length = 32

export interface Excerpt {
  pieces: Piece[]
  /** Where in the text its first mark stands; undefined where nothing is marked. */
  at: number | undefined
}

/** The part of a text that has the most of what was looked for, in pieces of plain text. */
export function excerptOf(text: string, keys: ReadonlySet<string>): Excerpt {
  const terms = termsOf(text)
  const marked = markedIn(text, terms, keys)
  const first = bestStart(terms, marked, keys)
  const shown = terms.slice(first, first + length)
  const start = first === 0 ? 0 : (shown[0]?.start ?? 0)
  const end = first + length < terms.length ? (shown.at(-1)?.end ?? 0) : text.length
  const pieces: Piece[] = []
  let done = start
  const add = (to: number, isMarked: boolean) => {
    if (to > done) pieces.push({ text: text.slice(done, to).replace(/\s+/g, ' '), isMarked })
    done = Math.max(done, to)
  }
  shown.forEach((term, index) => {
    if (!marked.has(first + index)) return
    add(term.start, false)
    add(term.end, true)
  })
  add(end, false)
  const before = start > 0 ? [{ text: '…', isMarked: false }] : []
  const after = end < text.length ? [{ text: '…', isMarked: false }] : []
  const at = shown.find((_, index) => marked.has(first + index))?.start
  return { pieces: [...before, ...pieces, ...after], at }
}

/** The places of the terms that were looked for. */
function markedIn(text: string, terms: readonly Term[], keys: ReadonlySet<string>): Set<number> {
  const pairs = pairsOf(text, terms).filter(({ key }) => keys.has(key))
  const marked = new Set(pairs.flatMap(({ places }) => places))
  terms.forEach((term, index) => {
    if (keyOf(term, keys) !== undefined) marked.add(index)
  })
  return marked
}

/** The key that a term was found by. */
const keyOf = ({ keys: own }: Term, keys: ReadonlySet<string>): string | undefined =>
  [...own, ...rootKeys(own)].find((key) => keys.has(key))

/** A few words before the first mark of the window that holds the most different ones. */
function bestStart(
  terms: readonly Term[],
  marked: ReadonlySet<number>,
  keys: ReadonlySet<string>,
): number {
  const before = 6
  let best = { start: 0, worth: 0 }
  for (const place of [...marked].toSorted((a, b) => a - b)) {
    const start = Math.max(0, place - before)
    const window = terms.slice(start, start + length)
    const inside = window.filter((_, index) => marked.has(start + index))
    const different = new Set(inside.map((term) => keyOf(term, keys)))
    const worth = different.size * length + inside.length
    if (worth > best.worth) best = { start, worth }
  }
  return Math.max(0, Math.min(best.start, terms.length - length))
}
