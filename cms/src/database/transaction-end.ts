import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import type { TransactionId, TransactionStep } from './transactions.ts'

type Work = () => Promise<void>
interface Pending {
  committed: Work[]
  rolledBack: Work[]
}
type Watched = WeakMap<object, Map<TransactionId, Pending>>

// Next bundles routes apart and loads them anew, so a request and the database that it saves in meet on globalThis.
const key = Symbol.for('avizier.transaction-end')
const shared = globalThis as typeof globalThis & { [key]?: Watched }
/** What waits for the end of transactions, by the database that they are of. */
const watched: Watched = (shared[key] ??= new WeakMap())

/**
 * Runs `committed` after the request's transaction is in the database, or `rolledBack` after it is gone: Payload has no
 * hook behind the commit, and a file removed before it cannot be brought back. Without a transaction each write stands
 * by itself, so `committed` runs at once. Either is told to the log where it fails: what the database holds by then is
 * the answer, and it must not look like a failure.
 */
export async function atTransactionEnd(
  req: PayloadRequest,
  work: { committed?: Work; rolledBack?: Work },
): Promise<void> {
  const id = await req.transactionID
  const told = (work: Work) => () =>
    work().catch((err: unknown) => {
      req.payload.logger.error({ err, msg: 'What follows a transaction could not be done' })
    })
  if (!id) return work.committed && told(work.committed)()
  const transactions = watched.get(req.payload.db)
  if (!transactions) throw new Error('This database was opened without `worksAtTheEnd`')
  const pending = transactions.get(id) ?? { committed: [], rolledBack: [] }
  if (work.committed) pending.committed.push(told(work.committed))
  if (work.rolledBack) pending.rolledBack.push(told(work.rolledBack))
  transactions.set(id, pending)
}

/** Does what `atTransactionEnd` was given. */
export function worksAtTheEnd(adapter: BaseDatabaseAdapter): TransactionStep {
  const transactions = new Map<TransactionId, Pending>()
  watched.set(adapter, transactions)
  const take = (id: TransactionId): Pending => {
    const pending = transactions.get(id)
    transactions.delete(id)
    return pending ?? { committed: [], rolledBack: [] }
  }
  return {
    async commit(id, next) {
      const { committed, rolledBack } = take(id)
      try {
        await next()
      } catch (error) {
        for (const work of rolledBack) await work()
        throw error
      }
      for (const work of committed) await work()
    },
    async rollback(id, next) {
      const { rolledBack } = take(id)
      try {
        await next()
      } finally {
        for (const work of rolledBack) await work()
      }
    },
  }
}
