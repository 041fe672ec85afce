import { expect, it } from 'vitest'
import { emailKey, mailboxOf } from './email-key.ts'

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

it.each([
  ['Ana.Pop+stiri@Gmail.com', 'anapop@gmail.com'],
  ['anapop@googlemail.com', 'anapop@gmail.com'],
  ['ana.pop+x+y@exemplu.ro', 'ana.pop@exemplu.ro'],
  ['ana@mail.primărie.ro', 'ana@mail.xn--primrie-c4a.ro'],
])('the mailbox of %s is %s', (email, mailbox) => {
  expect(mailboxOf(email)).toBe(mailbox)
})
