import { expect, it } from 'vitest'
import { answerSentence, shownSentence } from './sentences.ts'

const space = '\u00A0'
const whole = { isPartial: false, missing: [] }

it('„de” stands before a noun and not before a participle', () => {
  expect(shownSentence(30, 20)).toBe(`30 de${space}rezultate, 20${space}afișate`)
  expect(shownSentence(12, 11)).toBe(`12${space}rezultate, 11${space}afișate`)
})

it.each([
  [{ total: 1, ...whole }, 'Un rezultat'],
  [{ total: 20, ...whole }, `20 de${space}rezultate`],
  [
    { total: 0, ...whole },
    'Niciun rezultat pentru „apă”. Încercați cu mai puține cuvinte sau fără filtre.',
  ],
  [{ total: 3, isPartial: true, missing: [] }, `3${space}rezultate, niciunul cu toate cuvintele.`],
  [{ total: 1, isPartial: true, missing: [] }, 'Un rezultat, care nu are toate cuvintele.'],
  [
    { total: 4, isPartial: false, missing: ['Crăciun'] },
    `4${space}rezultate. Nimic nu conține „Crăciun”; s-a căutat restul.`,
  ],
])('says what came: %o', (hits, sentence) => {
  expect(answerSentence('apă', hits)).toBe(sentence)
})

it('says of filters alone that nothing came', () => {
  expect(answerSentence('', { total: 0, ...whole })).toBe('Niciun rezultat. Încercați fără filtre.')
})
