/** Works that must not overlap: one at a time, in the order in which they were asked for. */
export interface Turns {
  /** Begins a work when all before it have ended, well or not. Gives what the work gives, also its failure. */
  take<T>(work: () => T | Promise<T>): Promise<T>
  /** Resolves when all works that were asked for by now have ended; a failure is told by `take` alone. */
  settled(): Promise<void>
}

export function createTurns(): Turns {
  let last: Promise<void> = Promise.resolve()
  return {
    // Whoever does not wait for what it gives hears of a failure all the same, as an unhandled rejection: no handler of ours
    // hangs on it.
    async take(work) {
      const { promise: ended, resolve: end } = Promise.withResolvers<void>()
      const before = last
      last = ended
      await before
      try {
        return await work()
      } finally {
        end()
      }
    },
    settled: () => last,
  }
}
