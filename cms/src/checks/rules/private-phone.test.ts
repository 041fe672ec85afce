import { expect, it } from 'vitest'
import { offers } from '../testing.ts'
import { privatePhone } from './private-phone.ts'

it.each([
  ['Sunați la 0745 123 456.', '0745 123 456'],
  ['Sunați la +40 745.123.456', '+40 745.123.456'],
  ['tel. 0745123456 (Ion)', '0745123456'],
  ['0040 745 123 456', '0040 745 123 456'],
])('%s', (text, passage) => {
  expect(offers(privatePhone, text)).toEqual([[passage]])
})

it.each(['0264 431 900', 'HCL 0745/2026', '07451234567', '10745123456'])('%s is let be', (text) => {
  expect(offers(privatePhone, text)).toEqual([])
})

it('lets be what the office gives to the public, however it is written', () => {
  const facts = { publicPhones: ['0264 431 900, 0745 123 456'] }
  expect(offers(privatePhone, 'Sunați la +40745123456.', facts)).toEqual([])
  expect(offers(privatePhone, 'Sunați la 0745 123 457.', facts)).toHaveLength(1)
})

it('lets be the field that names the number of the person responsible', () => {
  const document = { collection: 'debate-notices' as const, links: [], pictures: [], data: {} }
  const at = (path: string) =>
    privatePhone.find(
      { ...document, passages: [{ path, text: '0745 123 456' }] },
      { publicPhones: [] } as never,
      new Date(),
    )
  expect(at('responsible.phone')).toEqual([])
  expect(at('body')).toHaveLength(1)
})
