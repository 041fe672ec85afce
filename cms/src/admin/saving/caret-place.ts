import { diffArrays } from 'diff'
import { piecesOf } from '../../revisions/both-words.ts'

/** Where in `after` the place is that was at `offset` of `before`: behind the same words. */
export function caretPlace(before: string, after: string, offset: number): number {
  if (after.endsWith(before)) return offset + after.length - before.length
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
