import { setTimeout as pause } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import { livingProcesses } from './living-processes.ts'
import { turnLimitMs, WriterTurnError } from './one-writer.ts'
import type { TransactionId, TransactionStep } from './transactions.ts'

const turnCollection = 'writer-turn'
const turnId = 'turn'
const writeConflict = 112

/**
 * Lets several CMS processes take turns on MongoDB: a transaction's first act is to touch one document, so that two
 * cannot run side by side. Whoever comes second gets a write conflict before any other work was done, and tries again;
 * Payload itself never retries one (measured without this: 11 of 12 simultaneous publications failed). A turn that a
 * killed process holds is ended by whoever waits for it.
 */
export function mongoTurn(adapter: MongooseAdapter, limitMs = turnLimitMs): TransactionStep {
  const { rollbackTransaction } = adapter
  const processes = livingProcesses(adapter)
  let isReady: Promise<unknown> | undefined
  const turns = () => adapter.connection.collection<{ _id: string; taken: number }>(turnCollection)
  const prepare = () =>
    turns().updateOne({ _id: turnId }, { $setOnInsert: { taken: 0 } }, { upsert: true })
  const take = async (id: TransactionId) => {
    const session = adapter.sessions[id]
    if (!session?.id) throw new WriterTurnError('MongoDB began a transaction without a session')
    await processes.use(session.id)
    await turns().updateOne({ _id: turnId }, { $inc: { taken: 1 } }, { session })
  }
  return {
    async begin(next) {
      isReady ??= prepare().catch((error: unknown) => {
        isReady = undefined
        throw error
      })
      await isReady
      const giveUpAt = performance.now() + limitMs
      for (;;) {
        const id = await next()
        // No id: transactions are off; the boot check says what to do about it.
        if (id === null) return id
        try {
          await take(id)
          return id
        } catch (error) {
          await rollbackTransaction.call(adapter, id)
          if (!isWriteConflict(error)) throw error
          if (performance.now() > giveUpAt) throw noTurn(limitMs, error)
          await processes.endDead()
          await pause(5 + Math.random() * 25)
        }
      }
    },
  }
}

const noTurn = (limitMs: number, cause: unknown) =>
  new WriterTurnError(
    `Another process has been writing to MongoDB for ${limitMs / 1000} s: no turn came`,
    { cause },
  )

const isWriteConflict = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === writeConflict
