import { diffWordsWithSpace } from 'diff'

/** A run of words: the same in both texts, in one of them only, or in both at another place. */
export interface Piece {
  kind: 'same' | 'changed' | 'moved'
  text: string
}

/** Two texts beside each other: the pieces of each, which joined are that text. */
export interface Sides {
  left: Piece[]
  right: Piece[]
}

const segmenter = new Intl.Segmenter('ro', { granularity: 'word' })

/** What differs between two texts, by whole words. */
export function compareWords(before: string, after: string): Sides {
  const sides: Sides = { left: [], right: [] }
  for (const { value, added, removed } of diffWordsWithSpace(before, after, {
    intlSegmenter: segmenter,
  })) {
    const kind = added || removed ? 'changed' : 'same'
    if (!added) sides.left.push({ kind, text: value })
    if (!removed) sides.right.push({ kind, text: value })
  }
  const left = bridged(sides.left)
  const right = bridged(sides.right)
  return markMoved({ left, right })
}

/** Spaces between two changed words are read with them: the mark goes on. */
function bridged(pieces: Piece[]): Piece[] {
  const filled = pieces.map((piece, index) =>
    piece.kind === 'same' &&
    piece.text.trim() === '' &&
    pieces[index - 1]?.kind === 'changed' &&
    pieces[index + 1]?.kind === 'changed'
      ? { ...piece, kind: 'changed' as const }
      : piece,
  )
  return filled.reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1)
    if (last?.kind !== piece.kind) return [...joined, piece]
    return [...joined.slice(0, -1), { ...last, text: last.text + piece.text }]
  }, [])
}

/** Fewer words are found at two places by chance. */
const fewestMovedWords = 3

/** Marks what is taken from one place and put at another, each once. */
function markMoved({ left, right }: Sides): Sides {
  const waiting = new Map<string, number>()
  for (const { kind, text } of right)
    if (kind === 'changed' && mayHaveMoved(text))
      waiting.set(bare(text), (waiting.get(bare(text)) ?? 0) + 1)
  const moved = new Map<string, number>()
  const take =
    (from: Map<string, number>, to?: Map<string, number>) =>
    (piece: Piece): Piece => {
      const key = bare(piece.text)
      const count = from.get(key) ?? 0
      if (piece.kind !== 'changed' || count === 0) return piece
      from.set(key, count - 1)
      to?.set(key, (to.get(key) ?? 0) + 1)
      return { ...piece, kind: 'moved' }
    }
  const markedLeft = left.map(take(waiting, moved))
  return { left: markedLeft, right: right.map(take(moved)) }
}

/** Without what only stands between words. */
const bare = (text: string): string => text.replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')

export const wordsOf = (text: string): string[] =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)

const mayHaveMoved = (text: string): boolean => wordsOf(text).length >= fewestMovedWords
