import { expect, it } from 'vitest'
import { tidyName } from './read-files.ts'

it.each([
  ['C:\\Acte\\plan „A”.pdf', 'plan A .pdf'],
  ['../../cerere.pdf', 'cerere.pdf'],
  ['', 'fișier'],
  // A letter beyond the first 65,536, which a string holds in two halves.
  ['𝐀'.repeat(150), '𝐀'.repeat(100)],
  [`a${'𝐀'.repeat(96)}.pdf`, `${'𝐀'.repeat(96)}.pdf`],
])('a file that its owner calls %j is called %j', (given, name) => {
  expect(tidyName(given)).toBe(name)
})
