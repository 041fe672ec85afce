import { setTimeout as pause } from 'node:timers/promises'
import { inTransaction } from '../../cms/src/database/in-transaction.ts'
import { openNewsroom } from '../support/newsroom.ts'

// A CMS process that begins a transaction, says so, and never ends it.
//   node hold-turn.ts DATABASE_URL
const { payload } = await openNewsroom(process.argv[2])
await inTransaction(payload, async () => {
  console.log('holds')
  await pause(2 ** 31 - 1)
})
