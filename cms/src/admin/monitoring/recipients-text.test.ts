import { expect, it } from 'vitest'
import { recipientsText } from './recipients-text.ts'

it.each([
  [0, 'fără destinatari'],
  [1, 'la o adresă'],
  [2, 'la 2\u00a0adrese'],
  [20, 'la 20 de\u00a0adrese'],
])('a review that went to %i', (recipients, words) => {
  expect(recipientsText(recipients)).toBe(words)
})
