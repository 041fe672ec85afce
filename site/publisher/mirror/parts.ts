import type { DatabaseSync } from 'node:sqlite'
import { openAddresses } from './addresses.ts'
import { openDocuments } from './documents.ts'
import { openHead } from './head.ts'
import { openListReads, openLists } from './lists.ts'
import { openMoves } from './moves.ts'
import { openRows } from './rows.ts'
import { openWithdrawals } from './withdrawals.ts'

/** What the mirror is made of, over one connection. */
export const openParts = (database: DatabaseSync) => ({
  addresses: openAddresses(database),
  documents: openDocuments(database),
  head: openHead(database),
  lists: openLists(database),
  listReads: openListReads(database),
  moves: openMoves(database),
  rows: openRows(database),
  withdrawals: openWithdrawals(database),
})
export type Parts = ReturnType<typeof openParts>
