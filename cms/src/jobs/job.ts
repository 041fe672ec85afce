import { minuteMs } from '@avizier/shared/dates'
import type { Payload } from 'payload'
import { z } from 'zod'
import { absentAsNull, storedInstant, nullableInstant } from '../database/stored-values.ts'
import type { Transact } from '../database/in-transaction.ts'
import type { OfficeTime } from './schedule.ts'

/** `dropped` is what was not due any more when its time came, `dead` what failed as often as it may. */
export const jobStates = ['waiting', 'running', 'done', 'dropped', 'dead'] as const

/** A job as the database keeps it. */
export const jobSchema = z.object({
  id: z.string(),
  kind: z.string(),
  /** What it is about; its kind reads it. */
  input: absentAsNull(z.unknown()),
  state: z.enum(jobStates),
  dueAt: storedInstant,
  /** Planned by its kind's own hour, not asked for. */
  isScheduled: z.boolean(),
  /** How often it was begun. */
  attempts: z.number(),
  /** When it failed first, where it has not succeeded since. */
  failedSince: nullableInstant,
  lastError: absentAsNull(z.string().nullable()),
})
export type Job = z.infer<typeof jobSchema>

/** Runs `work` in a transaction that is rolled back where this process may not run jobs any more. */
export type Turn = Transact

/** What a job is given to work with. */
export interface Work {
  payload: Payload
  input: unknown
  /** When it was begun. */
  now: Date
  /** What the time is, for what takes minutes. */
  clock: () => Date
  /** When it was to run: earlier than `now` by a moment, or by as long as nobody ran it. */
  dueAt: Date
  /**
   * For everything that is written, some tens of milliseconds at a time: nobody else can save meanwhile. What was done
   * in a turn stays done, so a job that is begun again finds its own work half done.
   */
  turn: Turn
  /** Aborted where the process ends or another one runs the jobs now. A turn asks it; what goes on without one must. */
  signal: AbortSignal
}

/** A kind of job, one line in the table of the newsroom. */
export interface JobKind {
  /** Never changed: the database knows the job by it. */
  name: string
  label: { ro: string; en: string }
  /** By itself, each day at this minute of the office's clock; what was missed is caught up once. */
  every?: OfficeTime
  /** How often it is begun before it is given up. */
  attempts: number
  /** How long to wait after the n-th failure, in ms. */
  backOffMs?: (failures: number) => number
  /** Asked again right before it runs, for much may have happened since it was asked for; absent: always. */
  isStillDue?: (work: Work) => Promise<boolean>
  run: (work: Work) => Promise<void>
}

/** After 1, 5 and 25 minutes, then every two hours or so. */
export const backOffMs = (failures: number): number => minuteMs * 5 ** Math.min(failures - 1, 3)
