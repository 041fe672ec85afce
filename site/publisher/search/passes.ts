import { createTurns } from '@avizier/shared/turns'

/** Passes over the mirror, one at a time. */
export interface Passes {
  /** Asks for a pass. Ten calls during one make one more. */
  wake(): void
  /** What the last pass failed with. */
  problem(): string | null
  /** Resolves when no pass runs and none waits. */
  settled(): Promise<void>
  /** No further pass begins, and one that fails from now on is not told. */
  close(): void
}

interface PassesOptions {
  log: (line: string) => void
  /** A pass that failed is tried again by itself after this. */
  retryAfterMs: number
}

export function createPasses(
  pass: () => Promise<void>,
  { log, retryAfterMs }: PassesOptions,
): Passes {
  const turns = createTurns()
  let problem: string | null = null
  let isWanted = false
  let isClosed = false
  let retry: NodeJS.Timeout | undefined

  function wake(): void {
    clearTimeout(retry)
    isWanted = true
    void turns.take(passUntilCurrent)
  }

  async function passUntilCurrent(): Promise<void> {
    while (isWanted && !isClosed) {
      isWanted = false
      await pass().then(() => (problem = null), failed)
    }
  }

  function failed(error: unknown): void {
    if (isClosed) return
    problem = (error instanceof Error ? error.message : String(error)).slice(0, 2000)
    log(`The search index stays as it was, and is tried again: ${problem}`)
    retry = setTimeout(wake, retryAfterMs).unref()
  }

  return {
    wake,
    problem: () => problem,
    settled: turns.settled,
    close() {
      isClosed = true
      clearTimeout(retry)
    },
  }
}
