import { hourMs, minuteMs } from '@avizier/shared/dates'
import { inTransaction } from '../../cms/src/database/in-transaction.ts'
import type { Job, JobKind } from '../../cms/src/jobs/job.ts'
import {
  heldUntil,
  LeaseLost,
  releaseLease,
  renewLease,
  requireLease,
  takeLease,
  type Lease,
} from '../../cms/src/jobs/lease.ts'
import { jobsSlug, ordinaryQueue } from '../../cms/src/jobs/slugs.ts'
import { deadJobs, enqueue, openJobs, planScheduled, tryAgain } from '../../cms/src/jobs/store.ts'
import { workOff } from '../../cms/src/jobs/work-off.ts'
import { createLocalReq, type Payload } from 'payload'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'

const rounds = 200
const leaseMs = hourMs
const start = new Date('2026-11-27T23:00:00.000Z')

/** What every database must hold to of the jobs of a newsroom; run once for each. */
export function jobsContract(databaseUrl: () => string | undefined): void {
  let newsroom: TestNewsroom
  let payload: Payload
  beforeAll(async () => {
    newsroom = await openNewsroom(databaseUrl())
    payload = newsroom.payload
  })
  afterAll(() => newsroom.close())
  afterEach(() => payload.db.deleteMany({ collection: jobsSlug, where: {} }))

  const later = (ms: number): Date => new Date(start.getTime() + ms)
  const taken = async (now = start): Promise<Lease> => {
    const lease = await takeLease(payload, ordinaryQueue, now, leaseMs)
    if (!lease) throw new Error('Somebody holds the lease')
    return lease
  }

  /** What ran, in order, and a kind that runs as it is told. */
  const ran: unknown[] = []
  afterEach(() => void ran.splice(0))
  const kind = (more: Partial<JobKind> = {}): JobKind => ({
    // One that there is: the collection knows no others.
    name: 'erase-overdue',
    label: { ro: 'Probă', en: 'Test' },
    attempts: 3,
    run: ({ input }) => Promise.resolve(void ran.push(input)),
    ...more,
  })
  const ask = (input: unknown, dueAt = start) =>
    inTransaction(payload, (req) => enqueue(req, kind(), { input, dueAt }))
  /** Works off what is due at an instant, with a lease of its own. */
  const workAt = async (now: Date, ...kinds: JobKind[]): Promise<string | undefined> => {
    const lease = await taken(now)
    try {
      const { signal } = new AbortController()
      const next = await workOff({ payload, kinds, clock: () => now }, lease, signal)
      return next?.toISOString()
    } finally {
      await releaseLease(payload, lease)
    }
  }
  const stored = async (): Promise<Partial<Job>[]> => {
    const { docs } = await payload.find({ collection: jobsSlug, sort: 'dueAt', pagination: false })
    return docs
  }
  const statesOf = async () => (await stored()).map(({ state }) => state)

  describe('the lease', () => {
    it(`is taken by one of many who want it, ${rounds} times`, async () => {
      const takers = Array.from({ length: 5 })
      for (let round = 0; round < rounds; round += 1) {
        const got = await Promise.all(
          takers.map(() => takeLease(payload, ordinaryQueue, start, leaseMs)),
        )
        const [lease, ...others] = got.filter((each) => each !== null)
        expect(others).toEqual([])
        if (!lease) throw new Error('Nobody got the lease')
        await releaseLease(payload, lease)
      }
    })

    it('is kept while it is renewed, and another’s once it has expired', async () => {
      const lease = await taken()
      expect(await takeLease(payload, ordinaryQueue, later(leaseMs - 1), leaseMs)).toBeNull()
      await renewLease(payload, lease, later(leaseMs - 1), leaseMs)
      expect(await takeLease(payload, ordinaryQueue, later(leaseMs), leaseMs)).toBeNull()

      const other = await taken(later(2 * leaseMs))
      expect(other.number).toBe(lease.number + 1)
      for (const late of [
        () => renewLease(payload, lease, later(2 * leaseMs), leaseMs),
        () => releaseLease(payload, lease),
        () => inTransaction(payload, (req) => requireLease(req, lease)),
      ])
        await expect(late()).rejects.toThrow(LeaseLost)
      await releaseLease(payload, other)
      await expect(releaseLease(payload, other)).rejects.toThrow(LeaseLost)
    })

    it('that a clock far ahead left behind is no lease, and lets nothing more be written', async () => {
      const yearMs = 365 * 24 * hourMs
      const left = await taken(later(yearMs))
      expect(await heldUntil(payload, ordinaryQueue, later(yearMs), leaseMs)).toEqual(
        later(yearMs + leaseMs),
      )
      expect(await heldUntil(payload, ordinaryQueue, start, leaseMs)).toBeNull()
      const lease = await taken()
      expect(lease).toMatchObject({ number: left.number + 1, expiresAt: later(leaseMs) })
      await expect(renewLease(payload, left, start, leaseMs)).rejects.toThrow(LeaseLost)
      await releaseLease(payload, lease)
    })

    it('that is lost lets nothing be written, in the middle of a job', async () => {
      await ask('a')
      const lease = await taken()
      const thief = { lease: null as Lease | null }
      const run: JobKind['run'] = async ({ turn }) => {
        thief.lease = await taken(later(2 * leaseMs))
        await turn((req) => enqueue(req, kind(), { input: 'must not be' }))
      }
      const { signal } = new AbortController()
      const office = { payload, kinds: [kind({ run })], clock: () => start }
      await expect(workOff(office, lease, signal)).rejects.toThrow(LeaseLost)
      expect(await statesOf()).toEqual(['running'])
      if (thief.lease) await releaseLease(payload, thief.lease)
    })
  })

  describe('a job', () => {
    it('is there if and only if the change is that asks for it', async () => {
      const failing = inTransaction(payload, async (req) => {
        await enqueue(req, kind())
        throw new Error('thought better of it')
      })
      await expect(failing).rejects.toThrow('thought better of it')
      expect(await stored()).toEqual([])
      const outside = await createLocalReq({}, payload)
      await expect(enqueue(outside, kind())).rejects.toThrow('pass on req')
      await ask({ to: 'cineva' })
      expect(await openJobs(payload, [kind()])).toMatchObject([
        { kind: kind().name, input: { to: 'cineva' }, state: 'waiting', attempts: 0 },
      ])
    })

    it('runs when it is due, the earliest first, and the runner knows when it is needed next', async () => {
      await ask('second', later(2))
      await ask('first', later(1))
      await ask('third', later(hourMs))
      expect(await workAt(start, kind())).toBe(later(1).toISOString())
      expect(await workAt(later(minuteMs), kind())).toBe(later(hourMs).toISOString())
      expect(ran).toEqual(['first', 'second'])
      expect(await workAt(later(hourMs), kind())).toBeUndefined()
      expect(ran).toEqual(['first', 'second', 'third'])
      expect(await statesOf()).toEqual(['done', 'done', 'done'])
    })

    it('is asked again whether it is still due', async () => {
      await ask('no longer')
      await ask('still')
      await workAt(start, kind({ isStillDue: ({ input }) => Promise.resolve(input === 'still') }))
      expect(ran).toEqual(['still'])
      expect((await statesOf()).toSorted()).toEqual(['done', 'dropped'])
    })

    it('that fails is tried again later and later, and its success forgets that', async () => {
      let failures = 2
      const run: JobKind['run'] = ({ input }) => {
        if (failures-- > 0) throw new Error(`no answer (${failures})`)
        return Promise.resolve(void ran.push(input))
      }
      await ask('a')
      expect(await workAt(start, kind({ run }))).toBe(later(minuteMs).toISOString())
      const failed = { state: 'waiting', attempts: 1, failedSince: start.toISOString() }
      expect(await stored()).toMatchObject([failed])
      expect(await workAt(later(minuteMs), kind({ run }))).toBe(later(6 * minuteMs).toISOString())
      const [twice] = await stored()
      expect(twice).toMatchObject({ ...failed, attempts: 2 })
      expect(twice?.lastError).toMatch(/^Error: no answer \(0\)/)
      await workAt(later(6 * minuteMs), kind({ run }))
      expect(ran).toEqual(['a'])
      expect((await stored())[0]).toMatchObject({ state: 'done', attempts: 3 })
      expect((await stored())[0]?.failedSince ?? null).toBeNull()
    })

    it('that goes on failing is given up, and begins anew when somebody says so', async () => {
      const run = () => Promise.reject(new Error('the mail server refuses us'))
      await ask('a')
      for (const minutes of [0, 1, 6]) await workAt(later(minutes * minuteMs), kind({ run }))
      const [dead] = await deadJobs(payload)
      expect(dead).toMatchObject({ attempts: 3, failedSince: start.toISOString() })
      expect(dead?.lastError).toContain('the mail server refuses us')
      expect(await workAt(later(hourMs), kind())).toBeUndefined()

      const again = () =>
        inTransaction(payload, (req) => tryAgain(req, dead?.id ?? '', later(hourMs)))
      expect([await again(), await again()]).toEqual([true, false])
      await workAt(later(hourMs), kind())
      expect(ran).toEqual(['a'])
      expect(await deadJobs(payload)).toEqual([])
    })

    it('that its process did not survive has failed, so that it cannot end one process after the other', async () => {
      await ask('a')
      const [job] = await openJobs(payload, [kind()])
      for (const attempts of [1, 2, 3]) {
        await inTransaction(payload, (req) =>
          payload.db.updateOne({
            collection: jobsSlug,
            id: job?.id ?? '',
            data: { state: 'running', attempts },
            req,
          }),
        )
        await workAt(start, kind())
        expect(ran).toEqual([])
      }
      const [dead] = await deadJobs(payload)
      expect(dead?.lastError).toMatch(/^Cut short: the process that ran the job ended/)
    })

    it('that is stopped with its process is begun again as if it had not been', async () => {
      await ask('a')
      const stop = new AbortController()
      const run: JobKind['run'] = ({ signal }) => {
        stop.abort(new Error('SIGTERM'))
        signal.throwIfAborted()
        return Promise.resolve()
      }
      const lease = await taken()
      const office = { payload, kinds: [kind({ run, attempts: 1 })], clock: () => start }
      await expect(workOff(office, lease, stop.signal)).rejects.toThrow('SIGTERM')
      await releaseLease(payload, lease)
      expect(await stored()).toMatchObject([{ state: 'waiting', attempts: 0 }])
      await workAt(start, kind())
      expect(ran).toEqual(['a'])
    })
  })

  describe('a job of every night', () => {
    const nightly = (more: Partial<JobKind> = {}) =>
      kind({
        every: { hour: 2, minute: 40 },
        run: ({ now }) => Promise.resolve(void ran.push(now.toISOString())),
        ...more,
      })
    const night = (day: string, hour = '00') => new Date(`${day}T${hour}:40:00.000Z`)
    const plan = () =>
      inTransaction(payload, (req) =>
        planScheduled(req, [nightly(), kind({ name: 'verify-register' })], start),
      )

    it('is planned once, however many ask', async () => {
      await Promise.all(Array.from({ length: 8 }, plan))
      expect(await stored()).toMatchObject([
        { kind: kind().name, state: 'waiting', dueAt: night('2026-11-28').toISOString() },
      ])
    })

    it('runs each night, and what was missed once', async () => {
      await plan()
      expect(await workAt(night('2026-11-28'), nightly())).toBe(night('2026-11-29').toISOString())
      expect(await workAt(night('2026-12-08', '11'), nightly())).toBe(
        night('2026-12-09').toISOString(),
      )
      expect(ran).toEqual([
        night('2026-11-28').toISOString(),
        night('2026-12-08', '11').toISOString(),
      ])
      expect(await statesOf()).toEqual(['done', 'done', 'waiting'])
    })

    it('that ran under a clock far ahead comes again the next night all the same', async () => {
      await plan()
      const ahead = night('2028-01-02', '11')
      expect(await workAt(ahead, nightly())).toBe(night('2028-01-03').toISOString())
      const next = night('2026-11-29')
      expect(await workAt(later(2 * hourMs), nightly())).toBe(next.toISOString())
      expect(await workAt(next, nightly())).toBe(night('2026-11-30').toISOString())
      expect(ran).toEqual([ahead.toISOString(), next.toISOString()])
      expect((await statesOf()).toSorted()).toEqual(['done', 'done', 'waiting'])
    })

    it('that was given up comes again the next night, and its success closes what had failed', async () => {
      await plan()
      const broken = nightly({ attempts: 1, run: () => Promise.reject(new Error('broken')) })
      expect(await workAt(night('2026-11-28'), broken)).toBe(night('2026-11-29').toISOString())
      expect(await deadJobs(payload)).toHaveLength(1)
      await workAt(night('2026-11-29'), nightly())
      expect(await statesOf()).toEqual(['dropped', 'done', 'waiting'])
    })
  })
}
