import { createTurns } from '@avizier/shared/turns'
import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import {
  withTransactionSteps,
  type End,
  type TransactionId,
  type TransactionStep,
} from './transactions.ts'

/**
 * How long a write may wait for its turn: longer than the slowest upload holds it. What waits longer waits for itself,
 * because a hook forgot `req`.
 */
export const turnLimitMs = 60_000

/** A write that never got its turn; the message names the call. */
export class WriterTurnError extends Error {
  override name = 'WriterTurnError'
}

export type EndTurn = () => void

/** Turns that last until their holder ends them, and that are waited for no longer than a limit. */
export interface WriterTurns {
  /** Resolves with the function that passes the turn on. `call` names the waiting one in the error. */
  take(call: string): Promise<EndTurn>
}

export function createWriterTurns(limitMs = turnLimitMs): WriterTurns {
  const turns = createTurns()
  return {
    take: (call) =>
      new Promise((resolve, reject) => {
        let isTooLate = false
        const timer = setTimeout(() => {
          isTooLate = true
          reject(
            new WriterTurnError(
              `${call} waited ${limitMs / 1000} s for the database's one writer. ` +
                'A write inside a hook must pass on `req`, so that it stays in its own transaction.',
            ),
          )
        }, limitMs)
        void turns.take(() => {
          clearTimeout(timer)
          // Whoever stands behind must not wait for a turn that nobody takes.
          return isTooLate ? undefined : new Promise<void>(resolve)
        })
      }),
  }
}

// Not `upsert`: drizzle's writes by `updateOne`, which takes the turn. With one of its own it would wait for itself.
const writes = [
  'create',
  'updateOne',
  'updateMany',
  'deleteOne',
  'deleteMany',
  'createVersion',
  'updateVersion',
  'deleteVersions',
  'createGlobal',
  'updateGlobal',
  'createGlobalVersion',
  'updateGlobalVersion',
  'updateJobs',
] as const satisfies readonly (keyof BaseDatabaseAdapter)[]

type Write = (
  this: BaseDatabaseAdapter,
  args: { collection?: string; req?: Partial<PayloadRequest> },
) => Promise<unknown>

/**
 * One writer at a time: a transaction holds the turn from begin to commit or rollback, a write outside a transaction
 * takes a turn of its own. Without it SQLite answers SQLITE_BUSY to all but one of several editors, because the driver
 * waits inside the event loop that the holder needs (docs/decisions/0004). `among` says where among the other steps of a
 * transaction the turn is held.
 */
export function withOneWriter<Adapter extends BaseDatabaseAdapter>(
  adapter: Adapter,
  {
    queuesPlainWrites,
    turns = createWriterTurns(),
    among = (turn) => [turn],
  }: {
    queuesPlainWrites: boolean
    turns?: WriterTurns
    among?: (turn: TransactionStep) => TransactionStep[]
  },
): Adapter {
  const held = new Map<TransactionId, EndTurn>()
  if (queuesPlainWrites) for (const name of writes) queueWrite(adapter, name, turns, held)
  return withTransactionSteps(adapter, among(holdingTheTurn(turns, held)))
}

function holdingTheTurn(turns: WriterTurns, held: Map<TransactionId, EndTurn>): TransactionStep {
  const ends = new Map<TransactionId, Promise<void>>()
  const endOnce = async (id: TransactionId, next: End) => {
    try {
      await next()
    } finally {
      held.get(id)?.()
      held.delete(id)
      ends.delete(id)
    }
  }
  // Operations side by side in one transaction end it several times, and Payload answers all but the first at once: they
  // wait for it, or the turn would be passed on while its COMMIT or ROLLBACK is still to come.
  const ending = (id: TransactionId, next: End): Promise<void> => {
    const end = ends.get(id) ?? endOnce(id, next)
    if (held.has(id)) ends.set(id, end)
    return end
  }
  return {
    async begin(next) {
      const end = await turns.take('beginTransaction')
      try {
        const id = await next()
        if (id === null) end()
        else held.set(id, end)
        return id
      } catch (error) {
        end()
        throw error
      }
    },
    commit: ending,
    rollback: ending,
  }
}

/** A write waits for a turn of its own, unless its transaction holds one. */
function queueWrite(
  adapter: BaseDatabaseAdapter,
  name: (typeof writes)[number],
  turns: WriterTurns,
  held: ReadonlyMap<TransactionId, EndTurn>,
): void {
  const write = adapter[name] as Write
  const queued: Write = async function (args) {
    const transaction = await args.req?.transactionID
    if (transaction !== undefined && held.has(transaction)) return write.call(this, args)
    const end = await turns.take(`${name}(${args.collection ?? ''})`)
    try {
      return await write.call(this, args)
    } finally {
      end()
    }
  }
  Object.assign(adapter, { [name]: queued })
}
