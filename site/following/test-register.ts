import type { RegisterRow } from '@avizier/shared/register'
import type { Order, Place } from '@avizier/shared/register-api'
import type { Register } from './catch-up.ts'
import { cursorAt, registerStart, type Cursor } from './chain.ts'
import type { Follower } from './follower.ts'

/** A register for tests: answers as the CMS does, `limit` rows at a time, and waits for a row, an order or the signal. */
export function registerInMemory(rows: RegisterRow[], { limit = 500 } = {}) {
  const asked: Place[] = []
  const waiting = new Set<() => void>()
  const orders: Order[] = []
  let problem: Error | undefined

  const register: Register = {
    async after(place, signal) {
      asked.push(place)
      const { after, ordersAfter, waitSeconds = 0 } = place
      const newOrders = () =>
        orders.filter((order) => ordersAfter !== undefined && order.number > ordersAfter)
      while (!problem && waitSeconds > 0 && rows.length <= after && newOrders().length === 0) {
        signal.throwIfAborted()
        const { promise, resolve } = Promise.withResolvers<void>()
        waiting.add(resolve)
        signal.addEventListener('abort', () => resolve(), { once: true })
        await promise
      }
      if (problem) throw problem
      return { rows: rows.slice(after, after + limit), head: rows.length, orders: newOrders() }
    },
  }
  const change = (how: () => void) => {
    how()
    for (const look of waiting) look()
    waiting.clear()
  }
  return {
    register,
    asked,
    add: (...more: RegisterRow[]) => change(() => void rows.push(...more)),
    order: (order: Order) => change(() => void orders.push(order)),
    /** From now on every question fails with this; undefined ends that. */
    fail: (error: Error | undefined) => change(() => void (problem = error)),
  }
}

/** A follower for tests, with the numbers of the rows that it has taken, one list for each answer. */
export function collector(start: Cursor = registerStart) {
  const taken: number[][] = []
  let cursor = start
  const follower: Follower = {
    name: 'collector',
    remedy: 'Begin anew.',
    cursor: () => cursor,
    take(some) {
      taken.push(some.map(({ number }) => number))
      cursor = cursorAt(some.at(-1) as RegisterRow)
    },
  }
  return { follower, taken }
}
