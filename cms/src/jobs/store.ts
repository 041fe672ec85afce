import type { Payload, PayloadRequest, Where } from 'payload'
import { jobSchema, type Job, type JobKind } from './job.ts'
import { nextOccurrence } from './schedule.ts'
import { jobsSlug } from './slugs.ts'
import { afterFailure } from './what-next.ts'

// The jobs' own reads and writes, at the database adapter, below hooks and access.

/** A runner looks at so many at once; it asks again after each job. */
const lookedAt = 20

/** A kind, as far as the database knows it. */
type Named = Pick<JobKind, 'name'>

/** Jobs of these kinds that are neither done nor dead: what was cut short first, then the earliest due. */
export async function openJobs(payload: Payload, kinds: readonly JobKind[]): Promise<Job[]> {
  const of: Where = { kind: { in: kinds.map(({ name }) => name) } }
  const inState = async (state: Job['state']) => {
    const { docs } = await payload.db.find({
      collection: jobsSlug,
      where: { and: [{ state: { equals: state } }, of] },
      sort: 'dueAt',
      limit: lookedAt,
      pagination: false,
    })
    return docs.map((doc) => jobSchema.parse(doc))
  }
  return [...(await inState('running')), ...(await inState('waiting'))]
}

/**
 * Asks for a job inside the transaction of a change (`req`): there is the job if and only if there is the change. The
 * commit wakes the runner. Throws outside of a transaction.
 */
export async function enqueue(
  req: PayloadRequest,
  { name: kind }: Named,
  { input = null, dueAt = new Date() }: { input?: unknown; dueAt?: Date } = {},
): Promise<void> {
  if (!(await req.transactionID))
    throw new Error(`The job ${kind} was asked for outside of a transaction: pass on req`)
  await create(req, { kind, input, dueAt, isScheduled: false })
}

async function create(
  req: PayloadRequest,
  job: { kind: string; input: unknown; dueAt: Date; isScheduled: boolean },
): Promise<void> {
  const data = { ...job, dueAt: job.dueAt.toISOString(), state: 'waiting', attempts: 0 }
  await req.payload.db.create({ collection: jobsSlug, data, req })
}

/** Plans the next run of each kind that comes by itself and is not planned. `req` is in a transaction. */
export async function planScheduled(
  req: PayloadRequest,
  kinds: readonly JobKind[],
  now: Date,
): Promise<void> {
  for (const { name, every } of kinds)
    if (every && !(await isPlanned(req, name)))
      await create(req, {
        kind: name,
        input: null,
        dueAt: nextOccurrence(every, now),
        isScheduled: true,
      })
}

async function isPlanned(req: PayloadRequest, kind: string): Promise<boolean> {
  const where: Where = {
    and: [
      { kind: { equals: kind } },
      { isScheduled: { equals: true } },
      { state: { in: ['waiting', 'running'] } },
    ],
  }
  return (await req.payload.db.findOne({ collection: jobsSlug, where, req })) !== null
}

const change = (req: PayloadRequest, { id }: Pick<Job, 'id'>, data: Partial<Stored>) =>
  req.payload.db.updateOne({ collection: jobsSlug, id, data, req, returning: false })

type Stored = Omit<Job, 'id'> & { startedAt: string; finishedAt: string | null }

/** Has a job wait until another instant than it was planned for. */
export const replan = (req: PayloadRequest, job: Job, dueAt: Date) =>
  change(req, job, { dueAt: dueAt.toISOString() })

/** Notes that a job runs, before it does. Returns it as it is then. */
export async function begin(req: PayloadRequest, job: Job, now: Date): Promise<Job> {
  const begun = { state: 'running', attempts: job.attempts + 1 } as const
  await change(req, job, { ...begun, startedAt: now.toISOString() })
  return { ...job, ...begun }
}

/** As if it had not been begun: the process ends, and that is not the job's fault. */
export const putBack = (req: PayloadRequest, job: Job) =>
  change(req, job, { state: 'waiting', attempts: job.attempts - 1 })

/** Notes the end of a job, and with its success that of the same one given up before. Its next run is planned with it. */
export async function finish(
  req: PayloadRequest,
  job: Job,
  state: 'done' | 'dropped',
  kind: JobKind,
  now: Date,
): Promise<void> {
  const finishedAt = now.toISOString()
  await change(req, job, { state, finishedAt, failedSince: null })
  if (!kind.every) return
  if (state === 'done')
    await req.payload.db.updateMany({
      collection: jobsSlug,
      where: { and: [{ kind: { equals: kind.name } }, { state: { equals: 'dead' } }] },
      data: { state: 'dropped', finishedAt },
      req,
    })
  await planScheduled(req, [kind], now)
}

/** Notes a failure: the job waits for its next attempt, or is given up. */
export async function fail(
  req: PayloadRequest,
  job: Job,
  error: string,
  kind: JobKind,
  now: Date,
): Promise<void> {
  const after = afterFailure(job, kind, now)
  const at = now.toISOString()
  await change(req, job, {
    ...after,
    lastError: error.slice(0, longestError),
    failedSince: job.failedSince ?? at,
    ...(after.state === 'dead' && { finishedAt: at }),
  })
  if (after.state === 'dead') await planScheduled(req, [kind], now)
}

const longestError = 4000

/** Begins a job anew that was given up; false where there is no such one. `req` is in a transaction. */
export async function tryAgain(req: PayloadRequest, id: string, now: Date): Promise<boolean> {
  const where: Where = { and: [{ id: { equals: id } }, { state: { equals: 'dead' } }] }
  if (!(await req.payload.db.findOne({ collection: jobsSlug, where, req }))) return false
  const dueAt = now.toISOString()
  await change(req, { id }, { state: 'waiting', attempts: 0, dueAt, finishedAt: null })
  return true
}

/** All of these kinds that wait, run or were given up, the earliest first. */
export async function unfinishedJobs(
  payload: Payload,
  kinds: readonly Named[],
  req?: PayloadRequest,
): Promise<Job[]> {
  const where: Where = {
    and: [
      { kind: { in: kinds.map(({ name }) => name) } },
      { state: { in: ['waiting', 'running', 'dead'] } },
    ],
  }
  const { docs } = await payload.db.find({
    collection: jobsSlug,
    where,
    sort: 'dueAt',
    pagination: false,
    ...(req && { req }),
  })
  return docs.map((doc) => jobSchema.parse(doc))
}

/** Ends a job that is not wanted any more, also one that was given up. `req` is in the transaction that says so. */
export const drop = (req: PayloadRequest, job: Job, now: Date) =>
  change(req, job, { state: 'dropped', finishedAt: now.toISOString() })

/** What was given up and waits for somebody, the oldest first. */
export async function deadJobs(payload: Payload): Promise<Job[]> {
  const { docs } = await payload.db.find({
    collection: jobsSlug,
    where: { state: { equals: 'dead' } },
    sort: 'failedSince',
    limit: lookedAt,
    pagination: false,
  })
  return docs.map((doc) => jobSchema.parse(doc))
}
