import type { TransactionStep } from './transactions.ts'

// Next bundles routes apart, so the waiting reader and the committing writer meet on globalThis.
const key = Symbol.for('avizier.commits')
const shared = globalThis as typeof globalThis & { [key]?: Set<() => void> }
const waiting = (shared[key] ??= new Set())

/** Resolves when a transaction of this process has committed, or after `ms` milliseconds. */
export const commitWithin = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      waiting.delete(done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    waiting.add(done)
  })

/** Wakes whoever waits in `commitWithin` after each commit. */
export const wakesWhoWaits: TransactionStep = {
  async commit(_id, next) {
    await next()
    for (const wake of [...waiting]) wake()
  },
}
