import { dayMs } from '@avizier/shared/dates'
import type { Work } from '../jobs/job.ts'

/** A night that was missed, and an office that was closed over a long weekend. */
const latestMs = 4 * dayMs

/** Whether it is as late as it seems: not where the clock went ahead by days since the run was planned. */
export const isBelievable = (dueAt: Date, now: Date): boolean =>
  now.getTime() - dueAt.getTime() <= latestMs

/**
 * For what erases by age, which nothing brings back: a run that comes days late is left out. Either the newsroom stood
 * still, and the next night erases, or the clock is ahead, and somebody has until then to set it.
 */
export function hasBelievableTime({ payload, now, dueAt }: Work): Promise<boolean> {
  const believable = isBelievable(dueAt, now)
  if (!believable)
    payload.logger.warn(
      `It is ${now.toISOString()} by the clock, and what was due on ${dueAt.toISOString()} has not run: either the newsroom stood still or the clock is wrong. Nothing is erased before the next night`,
    )
  return Promise.resolve(believable)
}
