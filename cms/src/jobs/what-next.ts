import { backOffMs, type Job, type JobKind } from './job.ts'

/** Of a job that is said to run while nobody runs it: its process ended, or slept so long that another took its lease. */
const cutShortError = 'Cut short: the process that ran the job ended, or lost the lease.'

/** What a runner does next. */
export type Next =
  | { act: 'run'; job: Job; kind: JobKind }
  | { act: 'fail'; job: Job; kind: JobKind; error: string }
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
  return due <= now ? { act: 'run', ...first } : { act: 'sleep', until: due }
}

/** What becomes of a job that failed: tried again, or given up for somebody to look at. */
export type AfterFailure = { state: 'waiting'; dueAt: string } | { state: 'dead' }

export function afterFailure({ attempts }: Job, kind: JobKind, now: Date): AfterFailure {
  if (attempts >= kind.attempts) return { state: 'dead' }
  const waitMs = (kind.backOffMs ?? backOffMs)(attempts)
  return { state: 'waiting', dueAt: new Date(now.getTime() + waitMs).toISOString() }
}
