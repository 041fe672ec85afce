import { expect, it } from 'vitest'
import { liveSentence, type LiveStatus } from './live-sentence.ts'

const status = (changes: Partial<LiveStatus>): LiveStatus => ({
  state: 'live',
  publicUrl: null,
  publishedAt: '2026-11-23T08:00:00.000Z',
  liveAt: '2026-11-23T08:00:03.120Z',
  isLate: false,
  ...changes,
})

it('says since when the site shows a document, to the second', () => {
  expect(liveSentence(status({}))).toBe('Live din 23 noiembrie 2026, ora 10:00:03')
  expect(liveSentence(status({ state: 'withdrawn' }))).toBe(
    'Retras de pe site din 23 noiembrie 2026, ora 10:00:03',
  )
})

it('tells waiting from late', () => {
  const waiting = status({ state: 'waiting', liveAt: null })
  expect(liveSentence(waiting)).toBe('Se trimite pe site…')
  expect(liveSentence({ ...waiting, isLate: true })).toMatch(
    /^Publicarea întârzie: salvată la 23 noiembrie 2026, ora 10:00:00/,
  )
})
