import type { DatabaseSync } from 'node:sqlite'
import type { Order } from '@avizier/shared/register-api'
import { inTransaction } from '../database/in-transaction.ts'
import type { Facts } from './facts.ts'

/** An order without the number that only the CMS gives. */
export type Wish = Omit<Order, 'number' | 'at'>

/** What a publisher was asked to do. */
export interface ReceivedOrders {
  /** The newest order of the CMS that came. */
  lastReceived(): number
  /** False until every order was heard of that was given before this order book was there. */
  isIntroduced(): boolean
  /** Keeps orders of the CMS. An order book that is new passes over what others were asked before it was there. */
  receive(orders: readonly Order[]): void
  /** An order given on this machine. */
  place(wish: Wish, at: Date): void
  /** The newest order of the CMS that was begun or passed over. */
  lastBegun(): number
  /** Whether an order of a kind was not begun yet. */
  isWaiting(kind: Order['kind']): boolean
}

export function openReceivedOrders(database: DatabaseSync, facts: Facts): ReceivedOrders {
  const write = database.prepare(
    'INSERT INTO orders (number, kind, release, by, reason, at) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const waiting = database.prepare('SELECT 1 FROM orders WHERE build IS NULL AND kind = ? LIMIT 1')
  const begun = database.prepare('SELECT max(number) AS number FROM orders WHERE build IS NOT NULL')
  const numberIn = (name: string) => Number(facts.get(name) ?? 0)
  const lastReceived = () => numberIn('received')
  const isIntroduced = () => facts.get('introduced') !== undefined

  return {
    lastReceived,
    isIntroduced,
    receive: (orders) =>
      inTransaction(database, () => {
        const last = lastReceived()
        const newest = Math.max(last, ...orders.map(({ number }) => number))
        if (!isIntroduced()) {
          // An answer has a limit: only an empty one says that these were all.
          if (orders.length === 0) facts.set('introduced', 'yes')
          else facts.set('passedOver', String(newest))
        } else
          for (const { number, kind, release, by, reason, at } of orders)
            if (number > last) write.run(number, kind, release, by, reason, at)
        facts.set('received', String(newest))
      }),
    place: ({ kind, release, by, reason }, at) =>
      void write.run(null, kind, release, by, reason, at.toISOString()),
    lastBegun: () => Math.max(numberIn('passedOver'), Number(begun.get()?.number ?? 0)),
    isWaiting: (kind) => waiting.get(kind) !== undefined,
  }
}
