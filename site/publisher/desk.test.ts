import type { Order } from '@avizier/shared/register-api'
import { describe, expect, it } from 'vitest'
import { openDesk, type Desk } from './desk.ts'

const at = new Date('2026-11-23T08:00:00.000Z')
const order = (number: number, facts: Partial<Order> = {}): Order => ({
  number,
  kind: 'rebuild',
  release: null,
  by: `w${number}@primaria.ro`,
  reason: null,
  at: at.toISOString(),
  ...facts,
})

function introduced(): Desk {
  const desk = openDesk(':memory:')
  desk.receive([])
  return desk
}

describe('the desk', () => {
  it('passes over what was ordered before it was there, however many answers that takes', () => {
    const desk = openDesk(':memory:')
    desk.receive([order(1), order(2)])
    expect(desk.isIntroduced()).toBe(false)
    desk.receive([order(3)])
    desk.receive([])
    expect([desk.isIntroduced(), desk.isWaiting(), desk.lastReceived(), desk.lastBegun()]).toEqual([
      true,
      false,
      3,
      3,
    ])
    desk.receive([order(4)])
    expect([desk.isWaiting(), desk.lastBegun()]).toEqual([true, 3])
    expect(desk.begin(at)).toMatchObject({ by: 'w4@primaria.ro', requests: 1 })
    expect(desk.lastBegun()).toBe(4)
  })

  it('takes an order once, and joins those in a row that ask for the same', () => {
    const desk = introduced()
    desk.receive([order(1, { reason: 'a' }), order(2, { reason: 'b' })])
    desk.receive([order(2), order(3, { kind: 'rollback', release: 'r' }), order(4)])
    const begun = [1, 2, 3].map(() => desk.begin(at))
    expect(
      begun.map((build) => [build?.kind, build?.requests, build?.reason, build?.release]),
    ).toEqual([
      ['rebuild', 2, 'a; b', null],
      ['rollback', 1, null, 'r'],
      ['rebuild', 1, null, null],
    ])
    expect(desk.begin(at)).toBeUndefined()
  })

  it('keeps how far a build came and how it ended', () => {
    const desk = introduced()
    desk.place({ kind: 'verify', release: null, by: 'npm run', reason: null }, at)
    const id = desk.begin(at)?.id ?? 0
    desk.progress(id, { phase: 'rendering', done: 3, total: 9 })
    expect(desk.builds(5)).toMatchObject([
      { phase: 'rendering', done: 3, total: 9, outcome: 'running' },
    ])
    desk.finish(
      id,
      { outcome: 'failed', release: null, changed: null, error: 'x'.repeat(3000) },
      at,
    )
    // Where it stopped is part of how it ended.
    expect(desk.builds(5)[0]).toMatchObject({ phase: 'rendering', finishedAt: at.toISOString() })
    expect(desk.builds(5)[0]?.error).toHaveLength(2000)
    desk.finish(id, { outcome: 'done', release: 'r', changed: 0, error: null }, at)
    expect(desk.builds(5)[0]?.phase).toBe('finished')
  })

  it('takes up what a process left, but not for ever', () => {
    const desk = introduced()
    desk.receive([order(1)])
    for (const attempt of [1, 2, 3]) {
      expect(desk.begin(at), `attempt ${attempt}`).toBeDefined()
      desk.takeUpAgain(at)
    }
    expect(desk.begin(at)).toBeUndefined()
    expect(desk.builds(1)[0]?.error).toMatch(/3 times; look into logs\/publisher\.log/)
  })
})
