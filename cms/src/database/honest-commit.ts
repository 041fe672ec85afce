import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { TransactionId, TransactionStep } from './transactions.ts'

export type { SQLiteAdapter }

/**
 * Makes a failed COMMIT fail. Payload's drizzle adapter swallows the error of the transaction's end, so that on a full
 * disk an editor would be told „saved” about a document that was rolled back.
 */
export function honestCommit(adapter: SQLiteAdapter): TransactionStep {
  const failures = new Map<TransactionId, unknown>()
  return {
    async begin(next) {
      const { drizzle } = adapter
      let failure: { error: unknown } | undefined
      let begun: TransactionId | null = null
      adapter.drizzle = watched(drizzle, (error) => {
        failure = { error }
        if (begun !== null) failures.set(begun, error)
      })
      try {
        begun = await next()
      } finally {
        adapter.drizzle = drizzle
      }
      if (failure && begun !== null) failures.set(begun, failure.error)
      return begun
    },
    async commit(id, next) {
      await next()
      if (!failures.has(id)) return
      const cause = failures.get(id)
      failures.delete(id)
      throw new Error('The database could not commit; nothing was saved. Is the disk full?', {
        cause,
      })
    },
  }
}

/** The same database; `tell` hears why a transaction of it failed. */
function watched(
  drizzle: SQLiteAdapter['drizzle'],
  tell: (error: unknown) => void,
): SQLiteAdapter['drizzle'] {
  const watching = Object.create(drizzle) as typeof drizzle
  watching.transaction = (work, config) =>
    drizzle.transaction(work, config).catch((error: unknown) => {
      // A rollback rejects too, with nothing.
      if (error !== undefined) tell(error)
      throw error
    })
  return watching
}
