import { expect, it } from 'vitest'
import { offers } from '../testing.ts'
import { privateAddress } from './private-address.ts'

it.each([
  [
    'Ion Pop, domiciliat în Cluj-Napoca, str. Teilor nr. 12',
    'domiciliat în Cluj-Napoca, str. Teilor nr. 12',
  ],
  [
    'Pe strada Teilor nr. 12, bl. B4, ap. 7 a fost o scurgere.',
    'strada Teilor nr. 12, bl. B4, ap. 7',
  ],
  ['locuiește pe strada Florilor 3', 'locuiește pe strada Florilor 3'],
])('%s', (text, passage) => {
  expect(offers(privateAddress, text)).toEqual([[passage]])
})

it.each([
  'Sediul din str. Moților nr. 3, camerele 49–50',
  'Circulația este închisă pe strada Teilor, între numerele 3 și 12.',
  'Locuitorii de pe strada Teilor pot parca pe strada Nucului.',
  'Parcarea de domiciliu de pe strada Teilor se reface.',
])('%s is let be', (text) => {
  expect(offers(privateAddress, text)).toEqual([])
})
