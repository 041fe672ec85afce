import { setImmediate as pause } from 'node:timers/promises'
import type { RegisterRow } from '@avizier/shared/register'
import { createLocalReq, type Payload } from 'payload'
import { readHead, rowsAfter } from './store.ts'
import { verifyChain, type ChainVerdict } from './verify-chain.ts'

const pageSize = 500

/** Verifies the whole register of a newsroom, a page at a time. */
export async function verifyRegister(payload: Payload): Promise<ChainVerdict> {
  const req = await createLocalReq({}, payload)
  async function* allRows(): AsyncGenerator<RegisterRow> {
    let last = 0
    for (;;) {
      const rows = await rowsAfter(req, last, pageSize)
      yield* rows
      // SQLite answers at once: whoever else waits is served between pages.
      await pause()
      if (rows.length < pageSize) return
      last = rows.at(-1)?.number ?? last
    }
  }
  return verifyChain(allRows(), await readHead(req))
}
