import { dayMs } from '@avizier/shared/dates'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { reconsiderDaily } from './reconsider-daily.ts'

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-29T00:00:00.000Z') })
})
afterEach(() => {
  vi.useRealTimers()
})

it('what was set aside is tried again at the start and each day, also after a day on which the disk was away', () => {
  const tried: string[] = []
  const logged: string[] = []
  let rings = 0
  let isAway = false
  const end = reconsiderDaily({
    journal: {
      reconsider(now) {
        if (isAway) throw new Error('disk I/O error')
        tried.push(now.toISOString().slice(0, 10))
      },
    },
    clock: () => new Date(),
    wasPut: () => (rings += 1),
    log: (line) => logged.push(line),
  })
  expect(tried).toEqual(['2026-11-29'])
  vi.advanceTimersByTime(dayMs)
  isAway = true
  vi.advanceTimersByTime(dayMs)
  isAway = false
  vi.advanceTimersByTime(dayMs)
  expect(tried).toEqual(['2026-11-29', '2026-11-30', '2026-12-02'])
  expect(rings).toBe(2)
  expect(logged).toEqual([expect.stringContaining('disk I/O error')])
  end()
  vi.advanceTimersByTime(dayMs)
  expect(tried).toHaveLength(3)
})
