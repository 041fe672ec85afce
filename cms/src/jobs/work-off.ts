import type { Payload } from 'payload'
import { afterOthers, inTransaction } from '../database/in-transaction.ts'
import type { Job, JobKind, Turn, Work } from './job.ts'
import { LeaseLost, requireLease, type Lease } from './lease.ts'
import { begin, fail, finish, openJobs, putBack, replan } from './store.ts'
import { whatNext } from './what-next.ts'

/** What running jobs needs from outside. */
export interface Office {
  payload: Payload
  kinds: readonly JobKind[]
  /** What time it is; tests move it. */
  clock: () => Date
}

/**
 * Runs all that is due, one after the other, and returns when the next job is; null where none waits. Throws LeaseLost,
 * and the signal's reason where it is aborted.
 */
export async function workOff(
  office: Office,
  lease: Lease,
  signal: AbortSignal,
): Promise<Date | null> {
  const { payload, kinds, clock } = office
  const turn: Turn = (work) =>
    inTransaction(payload, async (req) => {
      await requireLease(req, lease)
      return work(req)
    })
  for (;;) {
    signal.throwIfAborted()
    const next = whatNext(await openJobs(payload, kinds), kinds, clock())
    if (next.act === 'sleep') return next.until
    const { job, kind } = next
    if (next.act === 'plan anew') {
      const { dueAt } = next
      payload.logger.warn(
        `The job ${kind.name} was planned for ${job.dueAt} by a clock that was wrong; it is due on ${dueAt.toISOString()}`,
      )
      await turn((req) => replan(req, job, dueAt))
    } else if (next.act === 'fail') await turn((req) => fail(req, job, next.error, kind, clock()))
    else await runJob(office, kind, job, turn, signal)
  }
}

async function runJob(
  { payload, clock }: Office,
  kind: JobKind,
  waiting: Job,
  turn: Turn,
  signal: AbortSignal,
): Promise<void> {
  const job = await turn((req) => begin(req, waiting, clock()))
  const stoppable = afterOthers((act) => {
    signal.throwIfAborted()
    return turn(act)
  })
  const dueAt = new Date(job.dueAt)
  const work = { payload, input: job.input, now: clock(), clock, dueAt, turn: stoppable, signal }
  try {
    const outcome = await outcomeOf(kind, work)
    await turn((req) => finish(req, job, outcome, kind, clock()))
  } catch (err) {
    if (err instanceof LeaseLost) throw err
    if (signal.aborted) {
      if (!(signal.reason instanceof LeaseLost)) await turn((req) => putBack(req, job))
      throw signal.reason
    }
    payload.logger.error({ err, msg: `The job ${kind.name} failed` })
    const said = err instanceof Error ? (err.stack ?? err.message) : String(err)
    await turn((req) => fail(req, job, said, kind, clock()))
  }
}

async function outcomeOf(kind: JobKind, work: Work): Promise<'done' | 'dropped'> {
  if (kind.isStillDue && !(await kind.isStillDue(work))) return 'dropped'
  await kind.run(work)
  return 'done'
}
