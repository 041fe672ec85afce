import { expect, it } from 'vitest'
import { caretPlace } from './caret-place.ts'

/** `|` is the cursor. */
it.each([
  ['Apa se oprește| luni.', 'Mâine, apa se oprește| luni, la 9.'],
  ['Apa se oprește luni|', 'Apa nu se oprește luni|, la 9'],
  ['al| meu', 'al lor al| meu'],
  ['A|na', '|Ion'],
  ['|', 'Ion|'],
])('%s → %s', (before, after) => {
  const bare = (text: string) => text.replace('|', '')
  expect(caretPlace(bare(before), bare(after), before.indexOf('|'))).toBe(after.indexOf('|'))
})
