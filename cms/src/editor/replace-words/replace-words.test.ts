import { expect, it } from 'vitest'
import { replaceAcross, replaceWords } from './replace-words.ts'

it.each([
  ['Pe strazi și strazi.', 'strazi', 'străzi', 'Pe străzi și străzi.'],
  // A part of a longer word is another word.
  ['strazile, strazi', 'strazi', 'străzi', 'strazile, străzi'],
  ['Costă 1,000 și 11,000', '1,000', '1.000', 'Costă 1.000 și 11,000'],
  ['Sala "A" aici', '"A"', '„A”', 'Sala „A” aici'],
  [
    'luni, 6 decembrie 2026.',
    'luni, 6 decembrie 2026',
    'luni, 7 decembrie 2026',
    'luni, 7 decembrie 2026.',
  ],
  ['nimic', 'alt', 'x', 'nimic'],
  ['nimic', '', 'x', 'nimic'],
])('%s: %s → %s', (text, passage, words, expected) => {
  expect(replaceWords(text, passage, words)).toBe(expected)
})

it('goes over words that look differently', () => {
  expect(
    replaceAcross(
      ['Ne vedem ', 'luni', ', 6 dec', 'embrie.'],
      'luni, 6 decembrie',
      'luni, 7 decembrie',
    ),
  ).toEqual(['Ne vedem ', 'luni, 7 decembrie', '', '.'])
  expect(replaceAcross(['str', 'azi strazi'], 'strazi', 'străzi')).toEqual(['străzi', ' străzi'])
  expect(replaceAcross(['a', '\n', 'b'], 'ab', 'c')).toEqual(['a', '\n', 'b'])
})
