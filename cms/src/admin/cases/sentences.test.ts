import { describe, expect, it } from 'vitest'
import { freeDays } from '@avizier/shared/terms/free-days'
import type { CaseAct } from '../../cases/acts.ts'
import { partDueDay } from '../../cases/part-due-day.ts'
import { termsOf } from '../../cases/terms.ts'
import { doneSentence } from './done-sentence.ts'
import { nextAct } from './next-act.ts'
import { owedSentences } from './owed-sentences.ts'
import { termLines } from './term-lines.ts'

const names = {
  people: new Map([
    ['p1', 'Ana Pop'],
    ['p2', 'Ion Rus'],
  ]),
  departments: new Map([['d1', 'Direcția Tehnică']]),
}
const at = '2026-11-23T08:05:00.000Z'
const done = (act: Pick<CaseAct, 'act' | 'details'>, by: string | null = 'p1') =>
  doneSentence({ ...act, by, at, words: null, number: 2 } as CaseAct, names)

it.each<[Pick<CaseAct, 'act' | 'details'>, string]>([
  [
    { act: 'register', details: { number: '123', at } },
    'a înregistrat-o cu nr. 123 din 23.11.2026, la 10:05',
  ],
  [{ act: 'hand-over', details: { to: 'p2' } }, 'a dat-o în lucru: Ion Rus'],
  [{ act: 'hand-over', details: { to: 'p1' } }, 'a preluat-o'],
  [
    { act: 'ask-part', details: { part: 'r', department: 'd1', dueOn: '2026-11-26' } },
    'a cerut un răspuns la Direcția Tehnică, până pe 26 noiembrie 2026',
  ],
  [
    { act: 'send', details: { way: 'printed', letter: null, verdict: 'founded' } },
    'a dat răspunsul tipărit: reclamația este întemeiată',
  ],
  [
    { act: 'forward', details: { way: 'printed', letter: null, to: 'ISU Cluj' } },
    'a trimis-o la ISU Cluj',
  ],
  [
    { act: 'correct-kind', details: { kind: 'question', channel: 'e-mail' } },
    'a schimbat felul: Întrebare, prin e-mail',
  ],
])('%o', (act, words) => {
  expect(done(act)).toBe(`Ana Pop ${words}`)
})

it('the newsroom does some things by itself', () => {
  expect(done({ act: 'erase', details: {} }, null)).toBe(
    'Datele s-au șters de la sine, la sfârșitul termenului de păstrare',
  )
  expect(done({ act: 'open', details: {} }, null)).toBe('A venit prin formularul de pe site')
  expect(done({ act: 'open', details: {} })).toBe('Ana Pop a deschis-o')
})

describe('terms', () => {
  const request = {
    ...({ kind: 'information-request', channel: 'paper', receivedAt: at } as const),
    ...{ registeredAt: at, isExtended: false },
  }
  const terms = termsOf(request, { bridgeDays: [], officeDays: 10 })
  const lines = (day: string, isOwed = true) =>
    termLines(terms, isOwed, new Date(`${day}T10:00:00.000Z`)).map(({ label, when, tone }) => [
      label,
      when,
      tone,
    ])

  it('say the day, how far it is, and why', () => {
    expect(lines('2026-11-27')).toEqual([
      ['Răspunsul', '4 decembrie 2026, peste 7\u00a0zile', 'far'],
      ['Anunțarea prelungirii', '4 decembrie 2026, peste 7\u00a0zile', 'far'],
      ['Refuzul motivat', '2 decembrie 2026, peste 5\u00a0zile', 'far'],
      ['Trimiterea la altă instituție', '2 decembrie 2026, peste 5\u00a0zile', 'far'],
    ])
    const [answer] = termLines(terms, true, new Date(at))
    expect(answer?.why).toBe(
      '10\u00a0zile de la înregistrarea din 23.11.2026; 30 noiembrie și 1 decembrie sunt zile libere (art. 7 alin. (1) din Legea nr. 544/2001).',
    )
  })

  it.each([
    ['2026-12-03', 'mâine', 'near'],
    ['2026-12-04', 'azi', 'near'],
    ['2026-12-06', 'depășit cu 2\u00a0zile', 'passed'],
  ])('on %s the answer is „%s”', (day, words, tone) => {
    expect(lines(day)[0]).toEqual(['Răspunsul', `4 decembrie 2026, ${words}`, tone])
  })

  it('nothing is late of what is at rest', () => {
    expect(lines('2026-12-06', false)[0]).toEqual(['Răspunsul', '4 decembrie 2026', 'far'])
  })

  it('hours are told to the minute', () => {
    const verbal = termsOf(
      { ...request, channel: 'verbal-press' },
      { bridgeDays: [], officeDays: 10 },
    )
    expect(termLines(verbal, true, new Date(at))[0]?.when).toBe('mâine, la 10:05')
  })
})

it('what a case waits for is said, and is one act where there is one', () => {
  const owed = [
    { what: 'registration', by: null },
    { what: 'part', part: 'r', department: 'd1', dueOn: '2026-11-26' },
    { what: 'answer', by: 'p1' },
    { what: 'sending', by: 'p2' },
    { what: 'sending', by: null },
  ] as const
  expect(owedSentences(owed, names)).toEqual([
    'Treceți numărul din registratură.',
    'Răspunde Direcția Tehnică, până pe 26 noiembrie 2026.',
    'De răspuns: Ana Pop.',
    'Răspunsul este aprobat; îl trimite Ion Rus.',
    'Răspunsul este aprobat; nu l-a trimis încă nimeni.',
  ])
  expect(nextAct(owed, ['register', 'write'])).toBe('register')
  expect(nextAct(owed, ['write', 'answer-verbally'])).toBe('answer-verbally')
  expect(nextAct(owed, ['write'])).toBe(null)
})

it('a department has three days, and fewer where the answer is due before', () => {
  const isFree = freeDays()
  expect(partDueDay('2026-11-23', '2026-12-03', isFree)).toBe('2026-11-26')
  // Saturday moves to Wednesday: 30 November and 1 December are holidays.
  expect(partDueDay('2026-11-25', null, isFree)).toBe('2026-12-02')
  expect(partDueDay('2026-11-23', '2026-11-25', isFree)).toBe('2026-11-24')
  expect(partDueDay('2026-11-23', '2026-11-20', isFree)).toBe('2026-11-23')
})
