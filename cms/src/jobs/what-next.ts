import { backOffMs, type Job, type JobKind } from './job.ts'
import { plannedAnew } from './schedule.ts'

/** Of a job that is said to run while nobody runs it: its process ended, or slept so long that another took its lease. */
const cutShortError = 'Cut short: the process that ran the job ended, or lost the lease.'

/** What a runner does next. */
export type Next =
  | { act: 'run'; job: Job; kind: JobKind }
  | { act: 'fail'; job: Job; kind: JobKind; error: string }
  | { act: 'plan anew'; job: Job; kind: JobKind; dueAt: Date }
  | { act: 'sleep'; until: Date | null }

/**
 * Decides over the jobs that are neither done nor dead. Only one process runs jobs, one at a time: what is said to run
 * while it asks was cut short by the end of another one. Kinds that this version does not know wait for one that does.
 */
export function whatNext(jobs: readonly Job[], kinds: readonly JobKind[], now: Date): Next {
  const known = jobs.flatMap((job) => {
    const kind = kinds.find(({ name }) => name === job.kind)
    return kind ? [{ job, kind }] : []
  })
  const cutShort = known.find(({ job }) => job.state === 'running')
  if (cutShort) return { act: 'fail', ...cutShort, error: cutShortError }
  const [first] = known.toSorted((a, b) => a.job.dueAt.localeCompare(b.job.dueAt))
  if (!first) return { act: 'sleep', until: null }
  const due = new Date(first.job.dueAt)
  if (due <= now) return { act: 'run', ...first }
  return plannedTooLate(known, now) ?? { act: 'sleep', until: due }
}

/** A run that a clock far ahead planned would keep its kind from running until then. */
function plannedTooLate(
  waiting: readonly { job: Job; kind: JobKind }[],
  now: Date,
): Next | undefined {
  for (const { job, kind } of waiting) {
    if (!kind.every || !job.isScheduled) continue
    const dueAt = plannedAnew(kind.every, new Date(job.dueAt), now)
    if (dueAt) return { act: 'plan anew', job, kind, dueAt }
  }
  return undefined
}

/** What becomes of a job that failed: tried again, or given up for somebody to look at. */
export type AfterFailure = { state: 'waiting'; dueAt: string } | { state: 'dead' }

export function afterFailure({ attempts }: Job, kind: JobKind, now: Date): AfterFailure {
  if (attempts >= kind.attempts) return { state: 'dead' }
  const waitMs = (kind.backOffMs ?? backOffMs)(attempts)
  return { state: 'waiting', dueAt: new Date(now.getTime() + waitMs).toISOString() }
}
