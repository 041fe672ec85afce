import { diffWordsWithSpace, type Change } from 'diff'

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

export type CompareWords = (before: string, after: string) => Sides

/** Words of a text that may differ before all of it is told to be another: the work grows with their square. */
const mostEdits = 1_000
/** For all texts of two versions together; a second on a slow machine. */
const mostWork = 2 * mostEdits ** 2

/** Tells what differs between two texts, by whole words; of what differs too much only that it does. */
export function wordComparer(): CompareWords {
  let work = mostWork
  return (before, after) => {
    const maxEditLength = Math.min(mostEdits, Math.floor(Math.sqrt(work)))
    const changes = diffWordsWithSpace(before, after, { intlSegmenter: segmenter, maxEditLength })
    const edits = changes?.reduce((sum, { added, removed, count }) => {
      return added || removed ? sum + count : sum
    }, 0)
    work -= (edits ?? maxEditLength) ** 2
    return changes ? sidesOf(changes) : { left: replaced(before), right: replaced(after) }
  }
}

const replaced = (text: string): Piece[] => (text === '' ? [] : [{ kind: 'changed', text }])

function sidesOf(changes: readonly Change[]): Sides {
  const sides: Sides = { left: [], right: [] }
  for (const { value, added, removed } of changes) {
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
  const joined: Piece[] = []
  for (const piece of filled) {
    const last = joined.at(-1)
    if (last?.kind !== piece.kind) joined.push(piece)
    else joined[joined.length - 1] = { ...last, text: last.text + piece.text }
  }
  return joined
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
const bare = (text: string): string => /[^\s\p{P}](?:.*[^\s\p{P}])?/su.exec(text)?.[0] ?? ''

export const wordsOf = (text: string): string[] =>
  [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment)

const mayHaveMoved = (text: string): boolean => wordsOf(text).length >= fewestMovedWords
