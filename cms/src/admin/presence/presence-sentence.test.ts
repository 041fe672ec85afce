import { expect, it } from 'vitest'
import type { Colleague } from '../../presence/address.ts'
import { colleagueIn, presenceSentence } from './presence-sentence.ts'

const at = (name: string, field: string | null = null, isSelf = false): Colleague => ({
  ...{ name, field, isSelf },
})
const labelOf = (path: string) => (path === 'title' ? 'Titlu' : null)

it.each<[Colleague[], string | null]>([
  [[], null],
  [[at('Maria Pop')], 'Maria Pop lucrează acum la acest document.'],
  [[at('Maria Pop', 'title')], 'Maria Pop (la „Titlu”) lucrează acum la acest document.'],
  [
    [at('Ana'), at('Ion', 'title'), at('Maria', 'hidden'), at('eu', null, true)],
    'Ana, Ion (la „Titlu”) și Maria lucrează acum la acest document.',
  ],
  [[at(' ')], 'Un coleg lucrează acum la acest document.'],
  [[at('eu', null, true)], 'Aveți acest document deschis și în altă filă sau fereastră.'],
])('%j is told as „%s”', (colleagues, sentence) => {
  expect(presenceSentence(colleagues, labelOf)).toBe(sentence)
})

it('a text is that of a colleague only where it can be nobody else’s', () => {
  expect(colleagueIn([at('Maria'), at('eu', null, true)])).toBe('Maria')
  expect(colleagueIn([at('Maria'), at('Ion')])).toBeNull()
  expect(colleagueIn([at('eu', null, true)])).toBeNull()
})
