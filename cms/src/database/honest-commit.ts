import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

export type { SQLiteAdapter }

/**
 * Makes a failed COMMIT fail. Payload's drizzle adapter swallows the error of the transaction's end, so that on a full
 * disk an editor would be told „saved” about a document that was rolled back.
 */
export function withHonestCommit(adapter: SQLiteAdapter): SQLiteAdapter {
  const failures = new Map<number | string, unknown>()
  const { beginTransaction, commitTransaction } = adapter

  adapter.beginTransaction = async function (options) {
    const { drizzle } = adapter
    let failure: { error: unknown } | undefined
    let begun: number | string | null = null
    const watched = Object.create(drizzle) as typeof drizzle
    watched.transaction = (work, config) =>
      drizzle.transaction(work, config).catch((error: unknown) => {
        // A rollback rejects too, with nothing.
        if (error !== undefined) {
          failure = { error }
          if (begun !== null) failures.set(begun, error)
        }
        throw error
      })
    adapter.drizzle = watched
    try {
      begun = await beginTransaction.call(this, options)
    } finally {
      adapter.drizzle = drizzle
    }
    if (failure && begun !== null) failures.set(begun, failure.error)
    return begun
  }

  adapter.commitTransaction = async function (incoming) {
    const id = await incoming
    await commitTransaction.call(this, id)
    if (!failures.has(id)) return
    const cause = failures.get(id)
    failures.delete(id)
    throw new Error('The database could not commit; nothing was saved. Is the disk full?', {
      cause,
    })
  }
  return adapter
}
