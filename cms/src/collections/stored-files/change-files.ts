import type { PayloadRequest } from 'payload'
import { removeFiles, writeFiles, type FileToStore } from './store.ts'
import { atTransactionEnd } from '../../database/transaction-end.ts'

/** What an operation changes on the disk once its row is written. */
export interface FileChanges {
  written: readonly FileToStore[]
  obsolete: readonly string[]
}

/** Writes files inside the transaction of their row; the rollback removes them again, and what they replace goes after the commit. */
export async function changeFiles(
  req: PayloadRequest,
  dir: string,
  { written, obsolete }: FileChanges,
): Promise<void> {
  await writeFiles(dir, written)
  const sources = written.map(({ file }) => file.source)
  await atTransactionEnd(req, {
    committed: () => removeFiles(dir, obsolete),
    rolledBack: () => removeFiles(dir, sources),
  })
}
