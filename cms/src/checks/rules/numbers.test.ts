import { expect, it } from 'vitest'
import { offers } from '../testing.ts'
import { numbers } from './numbers.ts'

it.each([
  ['Costă 1,000 de lei.', '1,000', '1.000'],
  ['Costă 1,234,567.89 lei.', '1,234,567.89', '1.234.567,89'],
  ['Costă 12500 lei.', '12500', '12.500'],
  ['Sunt 286598 de locuitori.', '286598', '286.598'],
  ['Costă 3.5 milioane de lei.', '3.5', '3,5'],
  ['Crește cu 2.75%.', '2.75', '2,75'],
])('%s', (text, passage, offer) => {
  expect(offers(numbers, text)).toEqual([[passage, offer]])
})

it.each([
  'Costă 1.234.567,89 lei.',
  'În 2026 sunt 2026 de lei de plătit.',
  'HCL nr. 901/2026, cod poștal 400001, str. Moților nr. 3.',
  'Între 9.00 și 15.30, linia 24.',
  'Etapele 1,2,3 și 4; 12,5 km; 0264 431 900.',
  'Data: 23.11.2026.',
])('%s is let be', (text) => {
  expect(offers(numbers, text)).toEqual([])
})
