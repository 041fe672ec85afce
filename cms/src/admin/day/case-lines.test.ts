import { expect, it } from 'vitest'
import { caseLines, partLines, type DayCase } from './case-lines.ts'

const now = new Date('2026-11-23T10:00:00.000Z')
const midnightAfter = (day: string) => new Date(`${day}T22:00:00.000Z`).toISOString()
const one = (id: string, more: Partial<DayCase>): DayCase => ({
  ...{ id, number: `INF-${id}/2026`, subject: `Despre ${id}`, kind: 'information-request' },
  ...{ state: 'open', dueAt: null, hasLostLetter: false, mayApprove: false },
  ...{ isMine: false, isNobodys: false },
  ...more,
})
const told = (...cases: DayCase[]) =>
  caseLines({ cases, open: cases.length, href: '/admin/collections/cases' }, now).map(
    ({ key, state, isUrgent }) => [key, state?.label, isUrgent],
  )

it('tells what is late, due, to be registered and to be approved, the most urgent first', () => {
  expect(
    told(
      one('mine', { isMine: true }),
      one('unclaimed', { isNobodys: true, dueAt: midnightAfter('2026-12-04') }),
      one('tomorrow', { dueAt: midnightAfter('2026-11-24') }),
      one('approve', { state: 'submitted', mayApprove: true }),
      one('new', { state: 'received' }),
      one('today', { dueAt: midnightAfter('2026-11-23') }),
      one('late', { dueAt: midnightAfter('2026-11-20') }),
      one('lost', { state: 'answered', hasLostLetter: true }),
      one('send', { state: 'approved', isMine: true }),
    ),
  ).toEqual([
    ['lost', 'scrisoare neajunsă', true],
    ['late', 'termen depășit', true],
    ['today', 'termen azi', true],
    ['new', 'de înregistrat', false],
    ['approve', 'de aprobat', false],
    ['tomorrow', 'termen mâine', false],
    ['unclaimed', 'de preluat', false],
    ['send', 'de trimis', false],
    ['mine', 'la dumneavoastră', false],
  ])
})

it('is silent of what others work on, wrote themselves, or what is at rest', () => {
  expect(
    told(
      one('other', { dueAt: midnightAfter('2026-12-04') }),
      one('own', { state: 'submitted' }),
      one('done', { state: 'answered', dueAt: midnightAfter('2026-11-20') }),
    ),
  ).toEqual([])
})

it('says how many there are beside', () => {
  const [line, rest] = caseLines(
    { cases: [one('1', { state: 'received' })], open: 9, href: '/admin/collections/cases' },
    now,
  )
  expect(line).toMatchObject({
    title: 'Despre 1',
    href: '/admin/collections/cases/1',
    facts: ['Cerere de informații publice', 'INF-1/2026'],
  })
  expect(rest).toMatchObject({ facts: ['9 în lucru'], standsFor: 8 })
})

it('a department reads what it is asked, the nearest day first', () => {
  const part = (id: string, dueOn: string) => ({
    id,
    number: 'INF-1/2026',
    asked: `Cât? ${id}`,
    dueOn,
  })
  expect(
    partLines([part('a', '2026-11-30'), part('b', '2026-11-20')], '/p', now).map(
      ({ title, href, isUrgent, facts }) => [title, href, isUrgent, facts[1]],
    ),
  ).toEqual([
    ['Cât? b', '/p/b', true, 'până pe 20 noiembrie 2026'],
    ['Cât? a', '/p/a', false, 'până pe 30 noiembrie 2026'],
  ])
})
