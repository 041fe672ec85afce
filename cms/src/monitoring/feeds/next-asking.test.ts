import { dayMs, hourMs, minuteMs } from '@avizier/shared/dates'
import { expect, it } from 'vitest'
import { afterAnswer, type Heard } from './next-asking.ts'

const now = new Date('2026-11-24T08:00:00.000Z')
const inMs = (failures: number, heard: Heard) => {
  const { nextAt } = afterAnswer(failures, heard, now)
  return nextAt === null ? null : nextAt.getTime() - now.getTime()
}
const failed = (retryAfterMs: number | null = null): Heard => ({
  outcome: 'failed',
  fault: 'silent',
  retryAfterMs,
})

it('a feed that answers is asked every twenty minutes, whatever failed before', () => {
  expect(afterAnswer(3, { outcome: 'read', fresh: 2, movedTo: null }, now)).toEqual({
    failures: 0,
    nextAt: new Date('2026-11-24T08:20:00.000Z'),
    isStopped: false,
    isFine: true,
    answer: 'Citit, relatări noi: 2.',
  })
  expect(afterAnswer(0, { outcome: 'unchanged', movedTo: null }, now).answer).toBe(
    'Citit, fără relatări noi.',
  )
})

it('one that fails is asked ever less often, twice a day at least', () => {
  const pauses = [0, 1, 2, 5, 40].map((failures) => inMs(failures, failed()))
  expect(pauses).toEqual([20, 40, 80, 640, 720].map((minutes) => minutes * minuteMs))
})

it('a site that asks for a pause gets it, a day at most', () => {
  expect(inMs(0, failed(3 * hourMs))).toBe(3 * hourMs)
  expect(inMs(0, failed(1000))).toBe(20 * minuteMs)
  expect(inMs(0, failed(90 * dayMs))).toBe(dayMs)
})

it('one that is gone is asked no more', () => {
  expect(afterAnswer(0, { outcome: 'gone' }, now)).toMatchObject({
    nextAt: null,
    isStopped: true,
    isFine: false,
  })
})

it('where it has moved to is told to whoever keeps the sources', () => {
  const heard = { outcome: 'unchanged', movedTo: 'https://gazeta.ro/feed/' } as const
  expect(afterAnswer(0, heard, now)).toMatchObject({
    isFine: false,
    answer: 'Fluxul s-a mutat la https://gazeta.ro/feed/: scrieți aici adresa nouă.',
  })
})
