import { diffArrays } from 'diff'
import { isSpace, isWord, piecesOf } from '../../revisions/both-words.ts'

/**
 * Where in `after` the place is that was at `offset` of `before`: behind the same words. A word that is half typed, and the
 * space before one that is about to be, is looked for where it stands now: there it goes on, and not within another's word.
 */
export function caretPlace(before: string, after: string, offset: number): number {
  if (after.endsWith(before)) return offset + after.length - before.length
  const place = placeByOrder(before, after, offset)
  const held = withStarts(before).find(({ start, piece }) => start + piece.length >= offset)
  if (!held || offset === 0) return place
  const left = held.start + held.piece.length - offset
  // A space at the end is before a word that is yet to be typed.
  const isSame = ({ piece, next }: Piece) =>
    isSpace(held.piece) && held.next === ''
      ? isSpace(piece) && next === ''
      : piece === held.piece && isWord(next) === isWord(held.next)
  const found = withStarts(after)
    .filter(isSame)
    .map(({ start, piece }) => start + Math.max(0, piece.length - left))
  // Of several none is known to be it.
  const [only = place] = found.length === 1 ? found : []
  return only
}

function placeByOrder(before: string, after: string, offset: number): number {
  let [from, to] = [0, 0]
  for (const { value, added, removed } of diffArrays(piecesOf(before), piecesOf(after))) {
    const { length } = value.join('')
    if (added) to += length
    else if (from + length >= offset) return removed ? to : to + offset - from
    else {
      from += length
      to += removed ? 0 : length
    }
  }
  return to
}

interface Piece {
  piece: string
  start: number
  /** The piece behind it. */
  next: string
}

function withStarts(text: string): Piece[] {
  const pieces = piecesOf(text)
  let end = 0
  return pieces.map((piece, index) => {
    end += piece.length
    return { piece, start: end - piece.length, next: pieces[index + 1] ?? '' }
  })
}
