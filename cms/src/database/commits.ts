import type { BaseDatabaseAdapter } from 'payload'

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
export function announcingCommits<Adapter extends BaseDatabaseAdapter>(adapter: Adapter): Adapter {
  const { commitTransaction } = adapter
  adapter.commitTransaction = async function (id) {
    await commitTransaction.call(this, id)
    for (const wake of [...waiting]) wake()
  }
  return adapter
}
