import type { Order } from '@avizier/shared/register-api'
import { describe, expect, it } from 'vitest'
import { openOrderBook, type OrderBook } from './order-book.ts'

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

function introduced(): OrderBook {
  const orderBook = openOrderBook(':memory:')
  orderBook.receive([])
  return orderBook
}

describe('the order book', () => {
  it('passes over what was ordered before it was there, however many answers that takes', () => {
    const orderBook = openOrderBook(':memory:')
    orderBook.receive([order(1), order(2)])
    expect(orderBook.isIntroduced()).toBe(false)
    orderBook.receive([order(3)])
    orderBook.receive([])
    expect([
      orderBook.isIntroduced(),
      orderBook.isWaiting('rebuild'),
      orderBook.lastReceived(),
      orderBook.lastBegun(),
    ]).toEqual([true, false, 3, 3])
    orderBook.receive([order(4)])
    expect([orderBook.isWaiting('rebuild'), orderBook.lastBegun()]).toEqual([true, 3])
    expect(orderBook.isWaiting('verify')).toBe(false)
    expect(orderBook.begin(at)).toMatchObject({ by: 'w4@primaria.ro', requests: 1 })
    expect(orderBook.lastBegun()).toBe(4)
  })

  it('takes an order once, and joins those in a row that ask for the same', () => {
    const orderBook = introduced()
    orderBook.receive([order(1, { reason: 'a' }), order(2, { reason: 'b' })])
    orderBook.receive([order(2), order(3, { kind: 'rollback', release: 'r' }), order(4)])
    const begun = [1, 2, 3].map(() => orderBook.begin(at))
    expect(
      begun.map((build) => [build?.kind, build?.requests, build?.reason, build?.release]),
    ).toEqual([
      ['rebuild', 2, 'a; b', null],
      ['rollback', 1, null, 'r'],
      ['rebuild', 1, null, null],
    ])
    expect(orderBook.begin(at)).toBeUndefined()
  })

  it('keeps how far a build came and how it ended', () => {
    const orderBook = introduced()
    orderBook.place({ kind: 'verify', release: null, by: 'npm run', reason: null }, at)
    const id = orderBook.begin(at)?.id ?? 0
    orderBook.progress(id, { phase: 'rendering', done: 3, total: 9 })
    expect(orderBook.builds(5)).toMatchObject([
      { phase: 'rendering', done: 3, total: 9, outcome: 'running' },
    ])
    orderBook.finish(
      id,
      { outcome: 'failed', release: null, changed: null, error: 'x'.repeat(3000) },
      at,
    )
    // Where it stopped is part of how it ended.
    expect(orderBook.builds(5)[0]).toMatchObject({
      phase: 'rendering',
      finishedAt: at.toISOString(),
    })
    expect(orderBook.builds(5)[0]?.error).toHaveLength(2000)
    orderBook.finish(id, { outcome: 'done', release: 'r', changed: 0, error: null }, at)
    expect(orderBook.builds(5)[0]?.phase).toBe('finished')
  })

  it('takes up what a process left, but not for ever', () => {
    const orderBook = introduced()
    orderBook.receive([order(1)])
    for (const attempt of [1, 2, 3]) {
      expect(orderBook.begin(at), `attempt ${attempt}`).toBeDefined()
      orderBook.takeUpAgain(at)
    }
    expect(orderBook.begin(at)).toBeUndefined()
    expect(orderBook.builds(1)[0]?.error).toMatch(/3 times; look into logs\/publisher\.log/)
  })
})
