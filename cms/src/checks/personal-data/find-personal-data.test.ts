import { describe, expect, it } from 'vitest'
import {
  findPersonalData,
  piecesOf,
  withoutPersonalData,
  type Known,
} from './find-personal-data.ts'

const found = (text: string, known?: Known) =>
  piecesOf(text, findPersonalData(text, known)).flatMap(({ words, kind }) =>
    kind === null ? [] : [[kind, words]],
  )

// People, numbers and addresses made up for this test.
describe('what tells of people is found', () => {
  it.each([
    ['Scrieți-mi la ana.pop@exemplu.ro, vă rog.', [['email', 'ana.pop@exemplu.ro']]],
    [
      'Sunați la 0745 123 456 sau +40264.431.900.',
      [
        ['phone', '0745 123 456'],
        ['phone', '+40264.431.900'],
      ],
    ],
    ['CNP 1800101221144', [['cnp', '1800101221144']]],
    ['Am CNP: 1800101221145, mistyped', [['cnp', '1800101221145']]],
    ['codul 1800101221145 al produsului', []],
    ['CI seria KX nr. 123456, eliberată', [['identityCard', 'seria KX nr. 123456']]],
    ['contul RO49AAAA1B31007593840000', [['account', 'RO49AAAA1B31007593840000']]],
    ['cardul 4111 1111 1111 1111', [['card', '4111 1111 1111 1111']]],
    [
      'Locuiesc pe strada Teilor nr. 12, bl. B4, ap. 7 din 2019.',
      [['address', 'Locuiesc pe strada Teilor nr. 12, bl. B4, ap. 7']],
    ],
    ['groapa de pe str. Nucului, nr. 3A este', [['address', 'str. Nucului, nr. 3A']]],
    ['Subsemnata Dobre Ștefania-Ioana, vă rog', [['name', 'Dobre Ștefania-Ioana']]],
    ['Bună ziua. Sunt Xantus Uranescu și întreb', [['name', 'Xantus Uranescu']]],
    ['i-am spus domnului Xantus Uranescu', [['name', 'Xantus Uranescu']]],
    ['Cu stimă, Maria Popescu', [['name', 'Maria Popescu']]],
    ['POPESCU MARIA', [['name', 'POPESCU MARIA']]],
    ['cererea Mariei Popescu din mai', [['name', 'Mariei Popescu']]],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('a name that the office knows is one, however rare', () => {
    expect(found('Sunt Xenia Uranescu.', { name: 'Uranescu Xenia' })).toEqual([
      ['name', 'Xenia Uranescu'],
    ])
  })

  it('a known name is found in small letters too, where two words of it stand together', () => {
    const known = { name: 'Uranescu Xenia-Maria' }
    expect(found('sunt xenia-maria uranescu, fiica lui uranescu, URANESCU', known)).toEqual([
      ['name', 'xenia-maria uranescu'],
      ['name', 'URANESCU'],
    ])
  })

  it('whoever wrote is known by each word of the name and by what they left, in any letters', () => {
    const known = { name: 'Uranescu Dorinela', email: 'ur@ex.ro', address: 'Blocul Turn' }
    expect(found('Uranescu a scris; fiica Dorinelei, uranescu mic, blocul turn', known)).toEqual([
      ['name', 'Uranescu'],
      ['name', 'Dorinelei'],
      ['address', 'blocul turn'],
    ])
  })
})

it.each([
  ['signed without capitals', 'mulțumesc, uranescu dorinela-ana', 'uranescu dorinela-ana'],
  ['told of in a sentence', 'mă cheamă dorinela uranescu', 'dorinela uranescu'],
  ['pasted with soft hyphens', 'Cu stimă, Ura\u00ADnescu', 'Ura\u00ADnescu'],
  ['pasted with hyphens at which no line breaks', 'scrie Dorinela\u2011Ana', 'Dorinela\u2011Ana'],
])('the name of whoever wrote is found %s', (_, text, name) => {
  expect(found(text, { name: 'Uranescu Dorinela-Ana' })).toContainEqual(['name', name])
})

it.each([
  'Biroul Mass-media din Cluj-Napoca a publicat Hotărârea nr. 901/2026.',
  'Lucrările de pe strada Ion Creangă încep luni.',
  'S-au plantat 1234567890123 de puieți pe 23.11.2026, la ora 10:00.',
  'Contul Trezoreriei este RO09TREZ2162107020120000.',
  'Legea nr. 544/2001, art. 12 alin. (1)',
  'Închise sunt Calea Turzii și Bulevardul Eroilor. Sunt Locuri.',
])('%s is let be', (text) => {
  expect(found(text)).toEqual([])
})

it('of two that overlap one is told, and what is taken out leaves a word of what it was', () => {
  const text = 'Ana Pop, str. Teilor nr. 12 ap. 3, tel. 0745123456, întreabă de parcare.'
  expect(withoutPersonalData(text, findPersonalData(text))).toBe(
    '[nume], [adresă], tel. [telefon], întreabă de parcare.',
  )
  expect(withoutPersonalData('Nimic de scos.', [])).toBe('Nimic de scos.')
})

it('reads a long text quickly', () => {
  const text = 'Ana '.repeat(5000) + 'strada Teilor '.repeat(2000) + '0'.repeat(5000)
  const before = performance.now()
  findPersonalData(text, { name: 'Ana Pop' })
  findPersonalData('a'.repeat(20_000))
  findPersonalData('a.'.repeat(10_000))
  expect(performance.now() - before).toBeLessThan(1500)
})
