import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { commitWithin } from '../../cms/src/database/commits.ts'
import { inTransaction } from '../../cms/src/database/in-transaction.ts'
import type { JobKind } from '../../cms/src/jobs/job.ts'
import { releaseLease, takeLease } from '../../cms/src/jobs/lease.ts'
import { keepWorking, type RunnerOptions } from '../../cms/src/jobs/runner.ts'
import { nextOccurrence } from '../../cms/src/jobs/schedule.ts'
import { jobsSlug, ordinaryQueue } from '../../cms/src/jobs/slugs.ts'
import { webhookCallsSlug } from '../../cms/src/publishers/slugs.ts'
import { enqueue, openJobs, planScheduled } from '../../cms/src/jobs/store.ts'
import type { Payload } from 'payload'
import { describe, expect, it } from 'vitest'
import { openNewsroom } from '../support/newsroom.ts'
import { temporaryDirectory } from '../support/temporary-directory.ts'
import { askFor, leaseMs, longLeaseMs, mark, marksIn, parallelJob, restMs } from './marks.ts'

const soon = { timeout: 120_000, interval: 200 }

/** The kind at which the other process (run-jobs.ts) never ends; here it ends. */
const long: JobKind = {
  ...parallelJob('here'),
  name: 'erase-overdue',
  attempts: 10,
  backOffMs: () => 0,
  run: ({ turn, input }) => turn((req) => mark(req, 'here', input)),
}

/** A newsroom without jobs and marks, on whatever database. */
async function openIdle(databaseUrl: string | undefined, dir: string) {
  const { payload, close } = await openNewsroom(databaseUrl, dir)
  for (const collection of [jobsSlug, webhookCallsSlug] as const)
    await payload.db.deleteMany({ collection, where: {} })
  return { payload, close, [Symbol.asyncDispose]: close }
}

/** Runs the jobs as a CMS process does, until it is disposed of. */
function working(payload: Payload, more: Partial<RunnerOptions> = {}): AsyncDisposable {
  const ending = new AbortController()
  const clock = () => new Date()
  const kinds = [long, parallelJob('here')]
  const ended = keepWorking({ payload, kinds, clock, leaseMs, ...more }, ending.signal)
  const end = async () => {
    ending.abort(new Error('the test is over'))
    await ended
  }
  return { [Symbol.asyncDispose]: end }
}

/** Another CMS process on the same newsroom, from the moment on at which it has opened it. */
async function otherProcess(
  name: string,
  dir: string,
  databaseUrl: string | undefined,
  { asks = 0, lease = leaseMs } = {},
) {
  const script = path.join(import.meta.dirname, 'run-jobs.ts')
  const args = [
    script,
    name,
    dir,
    String(asks),
    String(lease),
    ...(databaseUrl ? [databaseUrl] : []),
  ]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const ended = once(child, 'exit')
  const says = async (word: string): Promise<void> => {
    for (;;) {
      const { done, value } = await lines.next()
      if (done) throw new Error(`The process ${name} ended before it said ${word}`)
      if (value === word) return
    }
  }
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
  }
  await says('opened')
  return { child, says, end, [Symbol.asyncDispose]: () => end('SIGKILL') }
}

const ask = (payload: Payload, kind: JobKind, input: unknown) =>
  inTransaction(payload, (req) => enqueue(req, kind, { input }))

const openCount = async (payload: Payload, ...kinds: JobKind[]) =>
  (await openJobs(payload, kinds)).length

/**
 * Each input was worked at twice in a row by one worker: begun once, and never two jobs at the same time. Returns the
 * workers.
 */
async function expectOneAfterTheOther(payload: Payload, inputs: number): Promise<Set<string>> {
  const marks = await marksIn(payload)
  expect(marks).toHaveLength(2 * inputs)
  const seen = new Set<unknown>()
  for (let at = 0; at < marks.length; at += 2) {
    expect(marks[at]).toEqual(marks[at + 1])
    seen.add(marks[at]?.input)
  }
  expect(seen.size).toBe(inputs)
  return new Set(marks.map(({ who }) => who))
}

/** What every database must hold to of processes that run jobs; run once for each. */
export function runnerContract(databaseUrl: () => string | undefined, many: number): void {
  describe('a process that runs the jobs', () => {
    it(`shares ${many} of them with two that it knows nothing of: each runs once, one at a time`, async () => {
      await using dir = await temporaryDirectory('jobs')
      await using newsroom = await openIdle(databaseUrl(), dir.path)
      const { payload } = newsroom
      const job = parallelJob('here')
      {
        await using _one = working(payload, { leaseMs: longLeaseMs })
        await using _two = working(payload, { leaseMs: longLeaseMs })
        await using _three = working(payload, { leaseMs: longLeaseMs })
        await askFor(payload, 'here', many)
        await expect.poll(() => openCount(payload, job), soon).toBe(0)
      }
      await expectOneAfterTheOther(payload, many)
    })

    it('asks an idle database once a minute, and is woken by the commit that asks for a job', async () => {
      await using dir = await temporaryDirectory('jobs')
      await using newsroom = await openIdle(databaseUrl(), dir.path)
      const { payload } = newsroom
      const rests: number[] = []
      const rest: RunnerOptions['rest'] = (ms, signal) => {
        rests.push(ms)
        return Promise.race([commitWithin(ms), once(signal, 'abort')])
      }
      await using _runner = working(payload, { rest })
      await expect.poll(() => rests, soon).toEqual([60_000])
      await pause(1000)
      expect(rests).toHaveLength(1)
      const askedAt = performance.now()
      await ask(payload, long, 'now')
      await expect.poll(() => marksIn(payload), { ...soon, interval: 20 }).toHaveLength(1)
      expect(performance.now() - askedAt).toBeLessThan(20_000)
    })

    it('works on at once when a clock that was ahead is set back', async () => {
      await using dir = await temporaryDirectory('jobs')
      await using newsroom = await openIdle(databaseUrl(), dir.path)
      const { payload } = newsroom
      const yearMs = 365 * 24 * 3_600_000
      const nightly = { ...parallelJob('here'), every: { hour: 2, minute: 20 } }
      const ahead = new Date(Date.now() + yearMs)
      await inTransaction(payload, (req) => planScheduled(req, [nightly], ahead))
      expect(await takeLease(payload, ordinaryQueue, ahead, leaseMs)).not.toBeNull()
      await ask(payload, long, 'due')
      await using _runner = working(payload, { kinds: [long, nightly] })
      await expect.poll(() => openCount(payload, long), soon).toBe(0)
      const plannedAt = async () => (await openJobs(payload, [nightly]))[0]?.dueAt
      const next = nextOccurrence(nightly.every, new Date()).toISOString()
      await expect.poll(plannedAt, soon).toBe(next)
    })

    it('is followed by another when it is killed in the middle of a job, which begins anew', async () => {
      await using dir = await temporaryDirectory('jobs')
      const here = await leftBehind('SIGKILL', dir.path)
      const killedAt = Date.now()
      await using newsroom = await here()
      const { payload } = newsroom
      await using _runner = working(payload)
      await expect.poll(() => openCount(payload, long), soon).toBe(0)
      expect(Date.now() - killedAt).toBeGreaterThan(leaseMs / 3)
      const workers = (await marksIn(payload)).map(({ who }) => who)
      expect(workers.indexOf('here')).toBe(workers.length - 1)
      const where = { kind: { equals: long.name } }
      const { docs } = await payload.find({ collection: jobsSlug, where, pagination: false })
      expect(docs).toMatchObject([{ state: 'done', attempts: 2 }])
    })

    it('puts its job back when it is asked to end, and another takes it up at once', async () => {
      await using dir = await temporaryDirectory('jobs')
      const here = await leftBehind('SIGTERM', dir.path)
      await using newsroom = await here()
      const { payload } = newsroom
      const lease = await takeLease(payload, ordinaryQueue, new Date(), leaseMs)
      expect(lease).not.toBeNull()
      if (lease) await releaseLease(payload, lease)
      expect(await openJobs(payload, [long])).toMatchObject([{ state: 'waiting', attempts: 0 }])
    })

    /** What another process leaves that is ended in the middle of a job. On SQLite it has the database for itself. */
    async function leftBehind(signal: NodeJS.Signals, dir: string) {
      const url = databaseUrl()
      const first = await openIdle(url, dir)
      await ask(first.payload, long, signal)
      if (!url) await first.close()
      await using other = await otherProcess('other', dir, url)
      await other.says('began')
      await pause(300)
      await other.end(signal)
      const reopened = async () => {
        const { payload, close } = await openNewsroom(undefined, dir)
        return { payload, [Symbol.asyncDispose]: close }
      }
      return url ? () => Promise.resolve(first) : reopened
    }
  })
}

/** For databases that several processes use at once. */
export function manyRunnersContract(databaseUrl: () => string | undefined): void {
  it('lets three processes ask and work side by side: each job runs once, one at a time', async () => {
    const each = 25
    const asking = { asks: each, lease: longLeaseMs }
    await using dir = await temporaryDirectory('jobs')
    await using newsroom = await openIdle(databaseUrl(), dir.path)
    const { payload } = newsroom
    await using _one = await otherProcess('one', dir.path, databaseUrl(), asking)
    await using _two = await otherProcess('two', dir.path, databaseUrl(), asking)
    await using _here = working(payload, { leaseMs: longLeaseMs })
    await askFor(payload, 'here', each, restMs)
    await expect.poll(async () => (await marksIn(payload)).length, soon).toBe(2 * 3 * each)
    expect((await expectOneAfterTheOther(payload, 3 * each)).size).toBeGreaterThan(1)
  })

  it('lets a process that slept past its lease write nothing more', async () => {
    await using dir = await temporaryDirectory('jobs')
    await using newsroom = await openIdle(databaseUrl(), dir.path)
    const { payload } = newsroom
    await ask(payload, long, 'overslept')
    await using other = await otherProcess('asleep', dir.path, databaseUrl())
    await other.says('began')
    await pause(300)
    other.child.kill('SIGSTOP')
    await using _here = working(payload)
    await expect.poll(() => openCount(payload, long), soon).toBe(0)
    const marks = await marksIn(payload)
    expect(marks.at(-1)?.who).toBe('here')

    other.child.kill('SIGCONT')
    await pause(leaseMs)
    expect(await marksIn(payload)).toEqual(marks)
  })
}
