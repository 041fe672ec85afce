import fc from 'fast-check'
import { expect, it } from 'vitest'
import { bothTexts } from '../../revisions/both-words.ts'
import { caretPlace } from './caret-place.ts'

/** `|` is the cursor. */
it.each([
  ['Apa se oprește| luni.', 'Mâine, apa se oprește| luni, la 9.'],
  ['Apa se oprește luni|', 'Apa nu se oprește luni|, la 9'],
  ['al| meu', 'al lor al| meu'],
  ['A|na', '|Ion'],
  ['|', 'Ion|'],
  // Half a word, where nothing around it stayed.
  ['Prim| apa la gară', 'Mâine seară Prim|  la gară'],
  ['Prim| la', 'La Iulius Prim|'],
  // The same word of another sentence is not it.
  ['Unu de| doi. Trei de, patru', '|Trei de, patru de cinci'],
  // A word is yet to be typed.
  ['Apa |', 'Apa caldă |'],
  ['Apa rece |', 'Mâine: caldă rece  |'],
])('%s → %s', (before, after) => {
  const bare = (text: string) => text.replace('|', '')
  expect(caretPlace(bare(before), bare(after), before.indexOf('|'))).toBe(after.indexOf('|'))
})

it('half a word goes on as one word, whatever two people wrote around it', () => {
  const words = fc.array(fc.constantFrom('apa', 'la', 'și', ',', '.', 'x1', 'x2'), {
    maxLength: 10,
  })
  fc.assert(
    fc.property(words, words, words, words, (base, before, behind, theirs) => {
      const typed = [...before, 'anaq'].join(' ')
      const mine = [typed, ...behind].join(' ')
      const both = bothTexts(base.join(' '), mine, theirs.join(' '))
      const place = caretPlace(mine, both, typed.length)
      expect(`${both.slice(0, place)}q${both.slice(place)}`.split(/[ ,.]+/)).toContain('anaqq')
    }),
  )
})
