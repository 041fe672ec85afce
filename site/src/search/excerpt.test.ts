import { expect, it } from 'vitest'
import { piecesOf } from './excerpt.ts'

it('an excerpt is text with marked words, whatever stands in it', () => {
  expect(piecesOf('…peste <mark>străzi,</mark> 3 &lt; 4 &amp; <mark>&lt;b&gt;</mark>')).toEqual([
    { text: '…peste ', isMarked: false },
    { text: 'străzi,', isMarked: true },
    { text: ' 3 < 4 &amp; ', isMarked: false },
    { text: '<b>', isMarked: true },
  ])
  expect(piecesOf('')).toEqual([])
})
