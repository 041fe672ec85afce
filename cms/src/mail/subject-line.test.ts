import { expect, it } from 'vitest'
import { subjectLine } from './subject-line.ts'

it.each([
  [' Unu\r\nBcc: rau@exemplu.ro\n\n<p>', 'Unu Bcc: rau@exemplu.ro <p>'],
  ['Unu\u2028doi\u2029trei\u0085patru\vcinci\fșase', 'Unu doi trei…patru cinci șase'],
  ['U\0n\u0007u\u001B[2J\u202Eiod', 'Unu[2Jiod'],
  ['ă'.repeat(250), 'ă'.repeat(250)],
  ['ă'.repeat(251), `${'ă'.repeat(249)}…`],
  ['🌊'.repeat(126), `${'🌊'.repeat(124)}…`],
  [' \r\n\u200B', ''],
])('%j is a line: %j', (words, line) => {
  expect(subjectLine(words)).toBe(line)
})
