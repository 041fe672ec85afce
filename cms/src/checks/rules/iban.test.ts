import { expect, it } from 'vitest'
import { offers } from '../testing.ts'
import { iban } from './iban.ts'

it.each([
  ['Cont RO49AAAA1B31007593840000, la bancă.', 'RO49AAAA1B31007593840000'],
  ['RO49 AAAA 1B31 0075 9384 0000', 'RO49 AAAA 1B31 0075 9384 0000'],
  ['RO49AAAA1B31007593840000 BANCA', 'RO49AAAA1B31007593840000'],
  ['DE89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 00'],
])('%s', (text, passage) => {
  expect(offers(iban, text)).toEqual([[passage]])
})

it.each([
  // Another control number.
  'RO50AAAA1B31007593840000',
  // The Treasury's, which everybody pays taxes to.
  'RO24TREZ2162107020201XXX',
  'RO49AAAA1B3100759384000',
  'HCL2026BUGET1234567890',
])('%s is let be', (text) => {
  expect(offers(iban, text)).toEqual([])
})
