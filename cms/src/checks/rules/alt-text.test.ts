import { expect, it } from 'vitest'
import { found } from '../testing.ts'
import { altText } from './alt-text.ts'

const said = (alt: string, isDecorative = false) =>
  found(
    altText,
    { pictures: [{ path: 'image', id: 'p' }] },
    { pictures: { p: { alt, isDecorative } } },
  ).map(({ severity, message }) => [severity, message.slice(0, 31)])

it.each([
  ['Lucrări de asfaltare pe strada Horea', []],
  ['', [['error', 'O imagine nu este descrisă pent']]],
  ['  ', [['error', 'O imagine nu este descrisă pent']]],
  ['IMG_2044', [['advice', 'Descrierea „IMG_2044” nu spune ']]],
  ['afis-final.jpg', [['advice', 'Descrierea „afis-final.jpg” nu ']]],
  ['Fotografie', [['advice', 'Descrierea „Fotografie” nu spun']]],
  ['a'.repeat(251), [['advice', 'Descrierea unei imagini este fo']]],
])('a picture described as „%s”', (alt, messages) => {
  expect(said(alt)).toEqual(messages)
})

it('a decorative picture needs no words, and one that is not there is told of by its field', () => {
  expect(said('', true)).toEqual([])
  expect(found(altText, { pictures: [{ path: 'image', id: 'gone' }] })).toEqual([])
})
