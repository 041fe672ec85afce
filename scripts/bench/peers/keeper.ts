import { setTimeout as pause } from 'node:timers/promises'
import { work, type Program } from '../program.ts'

/** Keeps a peer's public folder up to its content. */
export interface Keeper {
  /** Says that the content has changed. */
  tell: () => void
  /** Waits for something, but no longer than the tool works. */
  whileWorking: <T>(waiting: Promise<T>) => Promise<T>
  /** Ends it; the most memory that it held, in bytes. */
  stop: () => Promise<number>
}

/** Runs a program to its end. */
export async function runProgram(
  program: Program,
  signal: AbortSignal,
): Promise<{ milliseconds: number; peak: number }> {
  const begun = performance.now()
  const working = work(program)
  const stop = () => void working.stop()
  signal.addEventListener('abort', stop, { once: true })
  try {
    await working.ended
    signal.throwIfAborted()
    return { milliseconds: performance.now() - begun, peak: await working.peak() }
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** The tool's own way to follow changes. */
export function keepWatching(program: Program): Keeper {
  const working = work(program)
  const ended = working.ended.then((): never => {
    throw new Error(`${program.file} stopped watching`)
  })
  ended.catch(() => undefined)
  return {
    tell: () => undefined,
    whileWorking: (waiting) => Promise.race([waiting, ended]),
    async stop() {
      await working.stop()
      return working.peak()
    },
  }
}

/** Builds back to back for as long as something is new. */
export function keepBuilding(program: Program): Keeper {
  const end = new AbortController()
  let isNew = false
  let peak = 0
  const building = (async () => {
    while (!end.signal.aborted) {
      if (isNew) {
        isNew = false
        peak = Math.max(peak, (await runProgram(program, end.signal)).peak)
      } else await pause(2)
    }
  })()
  const failed = building.then(() => new Promise<never>(() => undefined))
  failed.catch(() => undefined)
  return {
    tell: () => (isNew = true),
    whileWorking: (waiting) => Promise.race([waiting, failed]),
    async stop() {
      end.abort()
      await building.catch(() => undefined)
      return peak
    },
  }
}
