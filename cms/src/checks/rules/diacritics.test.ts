import { expect, it } from 'vitest'
import { found, offers } from '../testing.ts'
import { diacritics } from './diacritics.ts'

const facts = { unknownWords: { strazi: ['străzi', 'strai'], Primaria: ['Primăria', 'Primari'] } }

it('a word without its diacritics is told of as such', () => {
  expect(offers(diacritics, 'Primaria repară strazi.', facts)).toEqual([
    ['Primaria', 'Primăria'],
    ['strazi', 'străzi'],
  ])
  expect(found(diacritics, { body: ['strazi'] }, facts)[0]?.message).toBe(
    '„strazi” pare scris fără diacritice: „străzi”?',
  )
})

it('is told once a field', () => {
  const document = { title: 'strazi strazi', body: ['strazi', 'strazi'] }
  expect(found(diacritics, document, facts).map(({ path }) => path)).toEqual(['title', 'body'])
})

it('a text without any mark is told of as a whole, for „fata” and „asa” are words too', () => {
  const bare = 'Fata asta a mers la piata ca sa cumpere mere si pere pentru bunica ei. '.repeat(4)
  expect(found(diacritics, { body: [bare] }).map(({ message }) => message.slice(0, 37))).toEqual([
    'Textul pare scris fără diacritice: pu',
  ])
  expect(found(diacritics, { body: [`${bare} și`] })).toEqual([])
  expect(found(diacritics, { body: ['Fata asta a mers la piata.'] })).toEqual([])
})

it('another mark, or a capital, is another word', () => {
  const unknownWords = { ţara: ['tară', 'țara'], braille: ['Braille'] }
  expect(offers(diacritics, 'ţara braille', { unknownWords })).toEqual([])
})
