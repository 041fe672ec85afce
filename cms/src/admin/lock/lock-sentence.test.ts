import { expect, it } from 'vitest'
import { lockSentence } from './lock-sentence.ts'

const now = new Date('2026-11-28T10:45:00.000Z')
const lastEditMs = Date.parse('2026-11-28T10:41:30.000Z')

it('names the person and the time in the zone of the office', () => {
  const { who, what } = lockSentence({ holder: { id: '1', name: 'Maria Pop' }, lastEditMs }, now)
  expect(who).toBe('Maria Pop')
  expect(what).toContain('lucrează acum la acest document; a scris ultima dată azi, la 12:41.')
})

it.each([['3f6c'], [null], [{ id: '3f6c' }], [{ name: ' ' }]])(
  'shows nobody the id of an account (%j)',
  (holder) => {
    expect(lockSentence({ holder, lastEditMs }, now).who).toBe('Un coleg')
  },
)
