import { describe, expect, it } from 'vitest'
import { afterDeferral } from './after-deferral.ts'

const now = new Date('2026-11-29T08:00:00.000Z')
const minutes = (attempts: number) =>
  (Date.parse(afterDeferral(attempts, now).dueAt) - now.getTime()) / 60_000

describe('a letter that was tried in vain', () => {
  it('waits longer each time, and is given up after ten times', () => {
    const waits = Array.from({ length: 9 }, (_, index) => minutes(index + 1))
    expect(waits).toEqual([1, 5, 15, 60, 120, 240, 480, 720, 720])
    expect(afterDeferral(9, now).state).toBe('waiting')
    expect(afterDeferral(10, now)).toEqual({
      state: 'failed',
      dueAt: now.toISOString(),
      endedAt: now.toISOString(),
    })
  })
})
