import { setTimeout as sleep } from 'node:timers/promises'
import { createProblemLog, triedAgain } from './problem-log.ts'

export interface BackOffOptions {
  signal: AbortSignal
  log: (line: string) => void
  /** A line for the log; `triedAgain` without it. */
  describe?: (problem: unknown) => string
  /** Lets time pass; ends early, without an error, when the signal is given. Without it, time passes as it does. */
  pause?: (milliseconds: number, signal: AbortSignal) => Promise<void>
  /** A problem that no further try can mend. Without it there is none. */
  isFinal?: (problem: unknown) => problem is Error
}

const firstPauseMs = 500
const longestPauseMs = 10_000

/** How long to wait after so many failures in a row: each time twice as long, up to ten seconds. */
export const pauseAfter = (failures: number): number =>
  Math.min(firstPauseMs * 2 ** (failures - 1), longestPauseMs)

/** To be called after each try with what went wrong in it: tells that and waits before the next. Rejects with a problem that is final. */
export function createBackOff({
  signal,
  log,
  describe = triedAgain,
  pause = untilOver,
  isFinal,
}: BackOffOptions) {
  const note = createProblemLog(log, describe)
  return async (problems: readonly unknown[]): Promise<void> => {
    const final = isFinal && problems.find(isFinal)
    if (final !== undefined) throw final
    const failures = note(problems)
    if (failures > 0) await pause(pauseAfter(failures), signal)
  }
}

const untilOver = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch((error: unknown) => {
    if (!signal.aborted) throw error
  })
