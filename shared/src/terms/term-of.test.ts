import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayOf, instantAt, noonOf } from '../dates.ts'
import { freeDays } from './free-days.ts'
import { officeTerm, termRules, type TermKey, type TermRule } from './rules.ts'
import { lastDayBefore, termOf } from './term-of.ts'

const isFree = freeDays()
const lastDay = (key: TermKey, day: string) => termOf(termRules[key], noonOf(day), isFree).lastDay

describe('Legea 544/2001: neither the day of registration nor that of fulfilment counts', () => {
  it.each<[TermKey, string, string]>([
    // 29 November is a Sunday, the two days after it are holidays.
    ['refusal', '2026-11-23', '2026-12-02'],
    ['forwarding', '2026-11-23', '2026-12-02'],
    ['answer', '2026-11-23', '2026-12-04'],
    ['extension-notice', '2026-11-23', '2026-12-04'],
    ['extended-answer', '2026-11-23', '2026-12-24'],
    // Easter and its Monday.
    ['answer', '2026-04-01', '2026-04-14'],
    ['answer', '2026-12-14', '2026-12-28'],
    ['answer', '2027-04-19', '2027-05-04'],
    ['accreditation', '2026-11-23', '2026-11-26'],
    ['accreditation', '2026-11-27', '2026-12-02'],
    ['complaint', '2026-11-23', '2026-12-24'],
    ['complaint-answer', '2026-11-23', '2026-12-09'],
  ])('%s from %s ends on %s', (key, from, last) => {
    expect(lastDay(key, from)).toBe(last)
  })

  it('aims at as many days as the law names', () => {
    expect(termOf(termRules.answer, noonOf('2026-11-23'), isFree).internalDay).toBe('2026-12-03')
  })

  it('moves over bridge days where they are given', () => {
    const bridge = freeDays(['2026-12-04'])
    expect(termOf(termRules.answer, noonOf('2026-11-23'), bridge).lastDay).toBe('2026-12-07')
  })

  it('passes with the last day, by the calendar of the office', () => {
    // Registered at 23:30 in the office, which is still the 22nd in London.
    const term = termOf(termRules.answer, '2026-11-22T22:30:00.000Z', isFree)
    expect([term.lastDay, term.until.toISOString()]).toEqual([
      '2026-12-04',
      '2026-12-04T22:00:00.000Z',
    ])
  })

  it('what is asked verbally is told on the spot, on whatever day', () => {
    expect(lastDay('verbal', '2026-11-28')).toBe('2026-11-28')
  })
})

describe('24 hours for what the press asks verbally', () => {
  const until = (from: string) =>
    termOf(termRules['verbal-press'], from, isFree).until.toISOString()

  it('run to the minute, through weekends', () => {
    expect(until('2026-11-27T15:20:59.000Z')).toBe('2026-11-28T15:20:00.000Z')
  })

  it('are 24 where the clock goes back', () => {
    expect(until(instantAt('2026-10-24', 10, 0).toISOString())).toBe(
      instantAt('2026-10-25', 9, 0).toISOString(),
    )
  })

  it.each([
    [instantAt('2026-11-23', 9, 15), '2026-11-24'],
    [instantAt('2026-11-23', 0, 1), '2026-11-24'],
    // Over at the first minute of the 24th: nothing of that day is left for an answer.
    [instantAt('2026-11-23', 0, 0), '2026-11-23'],
  ])('from %o their last day is %s', (from, day) => {
    const term = termOf(termRules['verbal-press'], from, isFree)
    expect([term.lastDay, term.internalDay]).toEqual([day, day])
    expect(lastDayBefore(term.until)).toBe(day)
  })
})

describe('Legea 52/2003', () => {
  it.each([
    ['2026-11-23', '2027-01-12', '2027-01-13'],
    ['2026-03-02', '2026-04-15', '2026-04-16'],
    ['2027-04-01', '2027-05-17', '2027-05-18'],
  ])('a draft announced on %s waits 30 working days until %s', (from, last, next) => {
    const term = termOf(termRules.submission, noonOf(from), isFree)
    expect([term.lastDay, dayOf(term.until)]).toEqual([last, next])
  })

  it.each<[TermKey, string, string]>([
    ['proposals', '2026-11-23', '2026-12-03'],
    // A Sunday: proposals come by e-mail too, and what the office owes in 10 days it does not owe later.
    ['proposals', '2026-12-03', '2026-12-13'],
    ['debate', '2026-12-03', '2026-12-13'],
    ['debate-documents', '2026-12-03', '2026-12-13'],
    ['budget-contestations', '2027-01-12', '2027-01-27'],
    ['public-meeting', '2026-11-23', '2026-11-26'],
  ])('%s from %s ends on %s', (key, from, last) => {
    expect(lastDay(key, from)).toBe(last)
  })
})

it('the office’s own term ends on a day on which it is open', () => {
  expect(termOf(officeTerm(5), noonOf('2026-11-23'), isFree).lastDay).toBe('2026-12-02')
  expect(termOf(officeTerm(3), noonOf('2026-11-23'), isFree).lastDay).toBe('2026-11-26')
})

it('names the free days of the week in it, and those over which its end moved', () => {
  const days = (key: TermKey, from: string) => termOf(termRules[key], noonOf(from), isFree).freeDays
  expect(days('refusal', '2026-11-23')).toEqual(['2026-11-29', '2026-11-30', '2026-12-01'])
  expect(days('answer', '2026-11-23')).toEqual(['2026-11-30', '2026-12-01'])
  expect(days('answer', '2026-11-02')).toEqual([])
  expect(days('proposals', '2026-12-03')).toEqual([])
})

it('no term of days is shorter than the law says, and none that moves on ends on a free day', () => {
  const first = noonOf('2024-01-01').getTime()
  const minutes = fc.integer({ min: 0, max: 12 * 365 * 24 * 60 })
  const rules: readonly TermRule[] = [
    ...Object.values(termRules).filter(({ unit }) => unit !== 'hours'),
    officeTerm(4),
  ]
  fc.assert(
    fc.property(
      fc.constantFrom(...rules),
      minutes,
      fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 5 }),
      (rule, minute, bridges) => {
        const from = new Date(first + minute * 60_000)
        const day = dayOf(from)
        const free = freeDays(bridges.map((after) => addDays(day, after)))
        const term = termOf(rule, from, free)
        expect(term.lastDay >= addDays(day, rule.amount)).toBe(true)
        expect(term.internalDay >= addDays(day, rule.amount)).toBe(true)
        expect(term.internalDay <= term.lastDay).toBe(true)
        expect(lastDayBefore(term.until)).toBe(term.lastDay)
        if (rule.rollsForward || rule.unit === 'working-days')
          expect(free(term.lastDay)).toBe(false)
      },
    ),
    { numRuns: 5000 },
  )
})
