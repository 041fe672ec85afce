import { setTimeout as pause } from 'node:timers/promises'
import { commitWithin } from '../database/commits.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { heldUntil, LeaseLost, releaseLease, renewLease, takeLease, type Lease } from './lease.ts'
import { openJobs, planScheduled } from './store.ts'
import { ordinaryQueue } from './slugs.ts'
import { whatNext } from './what-next.ts'
import { workOff, type Office } from './work-off.ts'

export interface RunnerOptions extends Office {
  /** Each queue has a lease, and kinds, of its own: its jobs wait for none of another. */
  queue?: string
  /** How long a process that died keeps others from running jobs. */
  leaseMs?: number
  /** Resolves when there may be something to do, at the latest after `ms`. */
  rest?: (ms: number, signal: AbortSignal) => Promise<unknown>
}

/** Longer than the slowest upload keeps a renewal from its turn. */
const defaultLeaseMs = 90_000
/** The longest sleep: what another process asked for and did not live to run, a clock that was set. */
const longestRestMs = 60_000
/** After a failure that is no job's, such as a database that is away. */
const troubledRestMs = 30_000

/** Until something is committed in this process, which is when a job may have been asked for. */
const untilCommit = (ms: number, signal: AbortSignal) =>
  Promise.race([commitWithin(ms), aborted(signal)])

/**
 * Runs the jobs of these kinds until the signal is aborted. Takes the lease only while something is due: an idle
 * newsroom asks the database once a minute and writes nothing.
 */
export async function keepWorking(options: RunnerOptions, signal: AbortSignal): Promise<void> {
  const { payload, kinds, clock, rest = untilCommit } = options
  let isPlanned = false
  while (!signal.aborted) {
    let ms = longestRestMs
    try {
      if (!isPlanned) await inTransaction(payload, (req) => planScheduled(req, kinds, clock()))
      isPlanned = true
      const until = await workWhereDue(options, signal)
      if (until) ms = Math.min(ms, until.getTime() - clock().getTime())
    } catch (err) {
      if (signal.aborted) return
      if (!(err instanceof LeaseLost)) {
        payload.logger.error({ err, msg: 'The jobs of the newsroom could not be looked after' })
        ms = troubledRestMs
      }
    }
    await rest(Math.max(0, ms), signal)
  }
}

/** Does what is due, where nobody else does. Returns when to look again; null where nothing is known of. */
async function workWhereDue(options: RunnerOptions, signal: AbortSignal): Promise<Date | null> {
  const { payload, kinds, clock, queue = ordinaryQueue, leaseMs = defaultLeaseMs } = options
  const next = whatNext(await openJobs(payload, kinds), kinds, clock())
  if (next.act === 'sleep') return next.until
  const held = () => heldUntil(payload, queue, clock(), leaseMs)
  const until = await held()
  if (until) return until
  const lease = await takeLease(payload, queue, clock(), leaseMs)
  return lease ? underLease(options, lease, signal) : held()
}

/** Works while the lease is renewed; stops as soon as it is not. */
async function underLease(
  options: RunnerOptions,
  lease: Lease,
  signal: AbortSignal,
): Promise<Date | null> {
  const lost = new AbortController()
  const finished = new AbortController()
  const renewing = keepLease(options, lease, lost, finished.signal)
  try {
    return await workOff(options, lease, AbortSignal.any([signal, lost.signal]))
  } finally {
    finished.abort()
    await renewing
    if (!lost.signal.aborted) await releaseLease(options.payload, lease)
  }
}

async function keepLease(
  { payload, clock, leaseMs = defaultLeaseMs }: RunnerOptions,
  lease: Lease,
  lost: AbortController,
  finished: AbortSignal,
): Promise<void> {
  while (!finished.aborted) {
    await Promise.race([pause(leaseMs / 3, undefined, { ref: false }), aborted(finished)])
    if (finished.aborted) return
    try {
      await renewLease(payload, lease, clock(), leaseMs)
    } catch (err) {
      if (!(err instanceof LeaseLost)) payload.logger.warn({ err, msg: 'No lease on the jobs' })
      if (!(err instanceof LeaseLost) && clock() < lease.expiresAt) continue
      lost.abort(err instanceof LeaseLost ? err : new LeaseLost())
      return
    }
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve()
    else signal.addEventListener('abort', () => resolve(), { once: true })
  })
