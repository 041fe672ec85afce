import { expect, it } from 'vitest'
import { sentinels } from './sentinels.ts'

const { word, plain, found } = sentinels()
const typed = word('what is typed')
const address = plain('an address')
const bytes = Buffer.from(typed)
const hex = (before: string) =>
  [...bytes].map((byte) => before + byte.toString(16).padStart(2, '0').toUpperCase()).join('')

it.each([
  ['as it stands', typed],
  ['in capitals', typed.toLocaleUpperCase('ro')],
  ['with the old letters', typed.replace('Ș', 'Ş').replace('ț', 'ţ')],
  ['without diacritics', typed.normalize('NFD').replace(/\p{M}/gu, '')],
  ['in an address', `/cautare/?q=${encodeURIComponent(typed)}`],
  ['wholly in per cent', hex('%')],
  ['in HTML', typed.replace('Ș', '&#536;').replace('ț', '&#x21B;')],
  ['in JSON', typed.replace('Ș', '\\u0218').replace('ț', '\\u021b')],
  ['in a mail', `=?UTF-8?Q?${hex('=')}?=`],
  ['over two lines of a calendar', `${typed.slice(0, 6)}\r\n ${typed.slice(6)}`],
  ...['', 'a', 'ab'].map((before) => [
    `in base64 after ${before.length} bytes`,
    `{"c":"${Buffer.from(`${before}${typed} și altele`).toString('base64')}"}`,
  ]),
])('a word is found %s', (_, text) => {
  expect(found(`Ceva ${text} altceva`)).toEqual(['what is typed'])
})

it('an address is found, and nothing where there is neither', () => {
  expect(found(`mailto:${address}@example.org`)).toEqual(['an address'])
  expect(found('Șnțqvxkjwz9999 este a altcuiva')).toEqual([])
})
