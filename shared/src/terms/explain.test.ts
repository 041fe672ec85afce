import { expect, it } from 'vitest'
import { noonOf } from '../dates.ts'
import { explain } from './explain.ts'
import { freeDays } from './free-days.ts'
import { officeTerm, termRules, type TermRule } from './rules.ts'
import { termOf } from './term-of.ts'

/** Without no-break spaces, as one reads it. */
const said = (rule: TermRule, day: string): string =>
  explain(termOf(rule, noonOf(day), freeDays())).replaceAll('\u00A0', ' ')

it.each([
  [
    termRules.answer,
    '2026-11-23',
    '10 zile de la înregistrarea din 23.11.2026; 30 noiembrie și 1 decembrie sunt zile libere',
  ],
  [termRules.answer, '2026-11-02', '10 zile de la înregistrarea din 02.11.2026'],
  [termRules.refusal, '2026-11-20', '5 zile de la înregistrarea din 20.11.2026'],
  [
    termRules.refusal,
    '2026-11-23',
    '5 zile de la înregistrarea din 23.11.2026; 29 noiembrie, 30 noiembrie și 1 decembrie sunt zile libere',
  ],
  [
    termRules['extended-answer'],
    '2026-12-07',
    '30 de zile de la înregistrarea din 07.12.2026; 25 decembrie, 1 ianuarie, 6 ianuarie și 7 ianuarie sunt zile libere',
  ],
  [
    termRules.forwarding,
    '2026-11-03',
    '5 zile de la înregistrarea din 03.11.2026; de confirmat de un jurist',
  ],
  [termRules.verbal, '2026-11-23', 'pe loc, la 23.11.2026'],
  [termRules['verbal-press'], '2026-11-23', '24 de ore de la primirea din 23.11.2026, ora 12:00'],
  [
    termRules.submission,
    '2026-05-25',
    '30 de zile lucrătoare de la publicarea din 25.05.2026; 1 iunie este zi liberă',
  ],
  [officeTerm(1), '2026-11-23', 'o zi de la repartizarea din 23.11.2026'],
])('$2', (rule, day, words) => {
  expect(said(rule, day)).toBe(words)
})
