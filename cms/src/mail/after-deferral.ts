import { minuteMs } from '@avizier/shared/dates'
import type { MailState } from './states.ts'

/** Minutes to wait after each attempt in vain; after the last of them the letter is given up, a day and a half after the first. */
const pauses = [1, 5, 15, 60, 120, 240, 480, 720, 720]

/** How a letter stands that was tried so often, the last time in vain. */
export function afterDeferral(
  attempts: number,
  now: Date,
): { state: MailState; dueAt: string; endedAt: string | null } {
  const pause = pauses[attempts - 1]
  const at = now.toISOString()
  if (pause === undefined) return { state: 'failed', dueAt: at, endedAt: at }
  const dueAt = new Date(now.getTime() + pause * minuteMs).toISOString()
  return { state: 'waiting', dueAt, endedAt: null }
}
