import type { PayloadRequest } from 'payload'

type Work = () => Promise<void>
interface Pending {
  committed: Work[]
  rolledBack: Work[]
}
type TransactionId = number | string
type Database = PayloadRequest['payload']['db']

const watched = new WeakMap<Database, Map<TransactionId, Pending>>()

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
      req.payload.logger.error({ err, msg: 'Files could not be removed after a transaction' })
    })
  if (!id) return work.committed && told(work.committed)()
  const transactions = watch(req.payload.db)
  const pending = transactions.get(id) ?? { committed: [], rolledBack: [] }
  if (work.committed) pending.committed.push(told(work.committed))
  if (work.rolledBack) pending.rolledBack.push(told(work.rolledBack))
  transactions.set(id, pending)
}

function watch(db: Database): Map<TransactionId, Pending> {
  const known = watched.get(db)
  if (known) return known
  const transactions = new Map<TransactionId, Pending>()
  watched.set(db, transactions)
  const take = (id: TransactionId): Pending | undefined => {
    const pending = transactions.get(id)
    transactions.delete(id)
    return pending
  }
  const { commitTransaction, rollbackTransaction } = db

  db.commitTransaction = async function (incoming) {
    const id = await incoming
    const pending = take(id)
    try {
      await commitTransaction.call(this, id)
    } catch (error) {
      for (const work of pending?.rolledBack ?? []) await work()
      throw error
    }
    for (const work of pending?.committed ?? []) await work()
  }
  db.rollbackTransaction = async function (incoming) {
    const id = await incoming
    const pending = take(id)
    try {
      await rollbackTransaction.call(this, id)
    } finally {
      for (const work of pending?.rolledBack ?? []) await work()
    }
  }
  return transactions
}
