import type { DatabaseSync } from 'node:sqlite'
import { inTransaction } from '../../database/in-transaction.ts'

/** What a batch is about to touch. A crash leaves it to be finished. */
export interface Journal {
  /** Addresses that may be half written. */
  journal(): string[]
  /**
   * Says, before anything is touched, which addresses will be written or removed. Their precompressed files go with the old
   * bytes, and are wanted anew from here on.
   */
  intend(addresses: Iterable<string>): void
  clearJournal(): void
}

/** `want` is told of each address, in the same transaction. Where the journal is not written, neither is `want` asked. */
export function openJournal(
  database: DatabaseSync,
  { isWritten, want }: { isWritten: boolean; want: (address: string) => void },
): Journal {
  const read = database.prepare('SELECT address FROM journal')
  const write = database.prepare('INSERT OR IGNORE INTO journal VALUES (?)')
  return {
    journal: () => read.all().map((row) => String(row.address)),
    intend(addresses) {
      if (!isWritten) return
      inTransaction(database, () => {
        for (const address of addresses) {
          write.run(address)
          want(address)
        }
      })
    },
    clearJournal: () => database.exec('DELETE FROM journal'),
  }
}
