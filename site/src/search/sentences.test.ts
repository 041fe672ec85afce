import { expect, it } from 'vitest'
import { answerSentence, shownSentence } from './sentences.ts'

const space = '\u00A0'
const whole = { isPartial: false, missing: [], offered: undefined }

it('„de” stands before a noun and not before a participle', () => {
  expect(shownSentence(30, 20)).toBe(`30 de${space}rezultate, 20${space}afișate`)
  expect(shownSentence(12, 11)).toBe(`12${space}rezultate, 11${space}afișate`)
})

it.each([
  [{ ...whole, total: 1 }, 'Un rezultat'],
  [{ ...whole, total: 20 }, `20 de${space}rezultate`],
  [
    { ...whole, total: 0 },
    'Niciun rezultat pentru „apă”. Încercați cu mai puține cuvinte sau fără filtre.',
  ],
  [{ ...whole, total: 0, offered: 'ape' }, 'Niciun rezultat pentru „apă”.'],
  [{ ...whole, total: 3, isPartial: true }, `3${space}rezultate, niciunul cu toate cuvintele`],
  [
    { ...whole, total: 1, isPartial: true, offered: 'ape' },
    'Un rezultat, care nu are toate cuvintele.',
  ],
  [
    { ...whole, total: 4, missing: ['Crăciun'] },
    `4${space}rezultate fără „Crăciun”, care nu apare în niciun document`,
  ],
  [
    { ...whole, total: 20, missing: ['qwe', 'rty'] },
    `20 de${space}rezultate fără „qwe” și „rty”, care nu apar în niciun document`,
  ],
])('says what came: %o', (hits, sentence) => {
  expect(answerSentence('apă', hits)).toBe(sentence)
})

it('says of filters alone that nothing came', () => {
  expect(answerSentence('', { ...whole, total: 0 })).toBe('Niciun rezultat. Încercați fără filtre.')
})
