import { inTransaction } from '../../cms/src/database/in-transaction.ts'
import { joinOrder, ordersAfter, placeOrder } from '../../cms/src/publishers/orders.ts'
import { ordersSlug } from '../../cms/src/publishers/slugs.ts'
import { readStates, saveState } from '../../cms/src/publishers/states.ts'
import { admit, mostCallsAMinute } from '../../cms/src/publishers/webhook/calls.ts'
import { findDelivery, recordDelivery } from '../../cms/src/publishers/deliveries.ts'
import type { Order, PublisherState } from '@avizier/shared/register-api'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quietPublisher } from '../support/quiet-publisher.ts'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'

const now = new Date('2026-11-24T02:30:00.000Z')
const rebuild = {
  kind: 'rebuild',
  release: null,
  by: 'webmaster@demo.example',
  reason: null,
} as const

const state = (publisher: string, row: number, order = 0): PublisherState =>
  quietPublisher({ publisher, at: now.toISOString(), row, order })

/** What every database must hold to between the CMS and its publishers; run once for each. */
export function ordersContract(databaseUrl: () => string | undefined): void {
  let newsroom: TestNewsroom
  let payload: Payload
  beforeAll(async () => {
    newsroom = await openNewsroom(databaseUrl())
    payload = newsroom.payload
  })
  afterAll(() => newsroom.close())

  const place = (): Promise<Order> => inTransaction(payload, (req) => placeOrder(req, rebuild, now))
  const after = async (number: number, limit = 100) =>
    ordersAfter(await createLocalReq({}, payload), number, limit)

  describe('orders', () => {
    it('are numbered without a gap when twelve are placed at the same moment', async () => {
      expect(await after(0)).toEqual([])
      const placed = await Promise.all(Array.from({ length: 12 }, place))
      const numbers = Array.from({ length: 12 }, (_, index) => index + 1)
      expect(placed.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual(numbers)
      expect((await after(0)).map(({ number }) => number)).toEqual(numbers)
      expect((await after(3, 2)).map(({ number }) => number)).toEqual([4, 5])
      expect(await after(11)).toEqual([{ ...rebuild, number: 12, at: now.toISOString() }])
    })

    it('leave no gap behind one that failed', async () => {
      const failing = inTransaction(payload, async (req) => {
        await placeOrder(req, rebuild, now)
        throw new Error('thought better of it')
      })
      await expect(failing).rejects.toThrow('thought better of it')
      expect((await place()).number).toBe(13)
    })

    it('are changed and deleted by nobody, with every right', async () => {
      const { docs } = await payload.find({ collection: ordersSlug, limit: 1 })
      const id = docs[0]?.id ?? ''
      const said = 'Comenzile pentru site rămân cum au fost date.'
      const data = { by: 'altcineva' }
      await expect(payload.update({ collection: ordersSlug, id, data })).rejects.toThrow(said)
      await expect(payload.delete({ collection: ordersSlug, id })).rejects.toThrow(said)
      await expect(
        payload.create({
          collection: ordersSlug,
          data: { ...rebuild, number: 99, at: now.toISOString() },
        }),
      ).rejects.toThrow(said)
    })
  })

  it('joins the calls of programs to the order that waits, until a publisher begins it', async () => {
    const join = () => inTransaction(payload, (req) => joinOrder(req, rebuild, now))
    const begin = (order: number) =>
      inTransaction(payload, (req) => saveState(req, state('web-2', 1, order), now))
    await begin(13)
    const joined = await Promise.all(Array.from({ length: 10 }, join))
    expect(new Set(joined.map(({ number }) => number))).toEqual(new Set([14]))
    await begin(14)
    expect((await join()).number).toBe(15)
    expect((await join()).number).toBe(15)
  })

  describe('calls of the webhook', () => {
    const call = (key: string, at: Date) => inTransaction(payload, (req) => admit(req, key, at))
    const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

    it('are answered once, also when they come twice at the same moment', async () => {
      const answers = await Promise.all([call('a', now), call('a', now), call('b', now)])
      expect(answers.toSorted()).toEqual(['admitted', 'admitted', 'known'])
      expect(await call('a', later(10 * 60))).toBe('known')
      expect(await call('a', later(12 * 60))).toBe('admitted')
    })

    it(`are ${mostCallsAMinute} in a minute at most, and one turned away counts for nothing`, async () => {
      const start = 3600
      for (let count = 0; count < mostCallsAMinute; count += 1)
        expect(await call(`c${count}`, later(start + count))).toBe('admitted')
      expect(await call('one more', later(start + 40))).toEqual({ retryAfterSeconds: 20 })
      expect(await call('one more', later(start + 59.5))).toEqual({ retryAfterSeconds: 1 })
      expect(await call('one more', later(start + 60))).toBe('admitted')
    })
  })

  it('keeps one state for each publisher, however many it tells at once', async () => {
    const save = (what: PublisherState) =>
      inTransaction(payload, (req) => saveState(req, what, now))
    await Promise.all([save(state('web-2', 1)), save(state('web-2', 2)), save(state('web-1', 7))])
    await save(state('web-2', 3))
    expect(await readStates(await createLocalReq({}, payload))).toEqual([
      { lastSeen: now.toISOString(), state: state('web-1', 7) },
      { lastSeen: now.toISOString(), state: state('web-2', 3) },
    ])
  })

  it('keeps the steps of a delivery', async () => {
    const req = await createLocalReq({}, payload)
    const steps = {
      seenAt: '2026-11-24T02:29:59.100Z',
      renderedAt: '2026-11-24T02:29:59.300Z',
      at: '2026-11-24T02:29:59.400Z',
    }
    const delivery = { publisher: 'web-1', first: 1, last: 3, urls: 9, bytes: 5, milliseconds: 300 }
    await recordDelivery(req, { ...delivery, ...steps }, now)
    expect(await findDelivery(req, 2)).toEqual({ ...steps, reportedAt: now.toISOString() })
    expect(await findDelivery(req, 4)).toBeNull()
  })
}
