import { expect, it } from 'vitest'
import { offers } from '../testing.ts'
import { card } from './card.ts'

// Numbers that the schemes give for tests.
it.each([
  ['Card 4111 1111 1111 1111, expirat', '4111 1111 1111 1111'],
  ['5555-5555-5555-4444', '5555-5555-5555-4444'],
  ['378282246310005', '378282246310005'],
])('%s', (text, passage) => {
  expect(offers(card, text)).toEqual([[passage]])
})

it.each([
  '4111 1111 1111 1112',
  // Right by Luhn, of no scheme.
  '1000 0000 0000 0008',
  '2026 1123 0900 1500',
  '0264 431 900',
])('%s is let be', (text) => {
  expect(offers(card, text)).toEqual([])
})
