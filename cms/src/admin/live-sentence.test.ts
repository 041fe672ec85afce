import { expect, it } from 'vitest'
import { liveSentence, stepsOf, type LiveStatus } from './live-sentence.ts'

const status = (changes: Partial<LiveStatus>): LiveStatus => ({
  state: 'live',
  publicUrl: null,
  publishedAt: '2026-11-23T08:00:00.000Z',
  liveAt: '2026-11-23T08:00:03.120Z',
  isLate: false,
  failing: null,
  timings: null,
  ...changes,
})

it('says since when the site shows a document, to the second', () => {
  expect(liveSentence(status({}))).toBe('Pe site din 23 noiembrie 2026, ora 10:00:03')
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

it('says that a page cannot be made, rather than that it is live', () => {
  const failing = { error: 'TypeError', since: '2026-11-23T08:00:01.000Z', attempts: 20 }
  expect(liveSentence(status({ failing }))).toBe(
    'Pagina nu poate fi generată din 23 noiembrie 2026, ora 10:00:01 (20 de\u00A0încercări). Se reîncearcă singur, iar pe site rămâne ultima ei formă bună, dacă a avut una. Documentul este salvat; anunțați webmasterul.',
  )
})

it('tells the way of a publication to the millisecond', () => {
  const at = (milliseconds: number) =>
    new Date(Date.parse('2026-11-23T08:00:00.000Z') + milliseconds).toISOString()
  const steps = stepsOf({
    savedAt: at(0),
    seenAt: at(30),
    renderedAt: at(190),
    writtenAt: at(1360),
    reportedAt: at(1400),
  })
  expect(steps.map(({ label, time }) => `${label} ${time}`)).toEqual([
    'salvat la 10:00:00',
    'văzut de publicator după 30\u00A0ms',
    'pagini generate după 160\u00A0ms',
    'scris pe site după 1.170\u00A0ms',
    'raportat după 40\u00A0ms',
    'în total, până pe site 1.360\u00A0ms',
  ])
})
