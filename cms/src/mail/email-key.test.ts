import { expect, it } from 'vitest'
import { emailKey } from './email-key.ts'

it.each([
  [' Ana@Exemplu.RO ', 'ana@exemplu.ro'],
  ['ana@Primăria.ro', 'ana@xn--primria-c4a.ro'],
  ['ana@xn--primria-c4a.ro', 'ana@xn--primria-c4a.ro'],
  ['ana@două vorbe.ro', 'ana@două vorbe.ro'],
  ['ana@', 'ana@'],
  ['fără', 'fără'],
])('%j is the mailbox %j', (written, key) => {
  expect(emailKey(written)).toBe(key)
})
