import { setTimeout as pause } from 'node:timers/promises'
import type { BaseDatabaseAdapter } from 'payload'
import { describe, expect, it } from 'vitest'
import { createWriterTurns, withOneWriter, WriterTurnError } from './one-writer.ts'

describe('createWriterTurns', () => {
  it('gives one turn at a time, in the order asked', async () => {
    const turns = createWriterTurns()
    const order: string[] = []
    await Promise.all(
      ['a', 'b', 'c'].map(async (name) => {
        const end = await turns.take(name)
        order.push(`${name} begins`)
        await pause(2)
        order.push(`${name} ends`)
        end()
      }),
    )
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
  })

  it('names the call that waits for itself, and lets those behind it go on', async () => {
    const turns = createWriterTurns(20)
    const end = await turns.take('beginTransaction')
    await expect(turns.take('create(media)')).rejects.toThrow(WriterTurnError)
    await expect(turns.take('create(media)')).rejects.toThrow(
      /create\(media\) waited 0.02 s .* `req`/,
    )
    end()
    const next = await turns.take('updateOne(users)')
    next()
  })
})

/** A database that needs a while to end a transaction, and that ends each once: the second time it has nothing to do. */
function slowDatabase() {
  const open = new Set<string>()
  let begun = 0
  let mostAtOnce = 0
  const end = async (id: unknown) => {
    if (ending.has(id)) return
    ending.add(id)
    await pause(5)
    open.delete(String(id))
  }
  const ending = new Set<unknown>()
  const adapter = {
    beginTransaction: () => {
      open.add(String((begun += 1)))
      mostAtOnce = Math.max(mostAtOnce, open.size)
      return Promise.resolve(String(begun))
    },
    commitTransaction: end,
    rollbackTransaction: end,
  }
  return { adapter: adapter as unknown as BaseDatabaseAdapter, mostAtOnce: () => mostAtOnce }
}

describe('withOneWriter', () => {
  it('passes the turn on when the transaction has ended, however often it is ended meanwhile', async () => {
    const { adapter, mostAtOnce } = slowDatabase()
    const { beginTransaction, commitTransaction, rollbackTransaction } = withOneWriter(adapter, {
      queuesPlainWrites: false,
    })
    for (const end of [commitTransaction, rollbackTransaction]) {
      const id = (await beginTransaction()) ?? ''
      const next = beginTransaction()
      // As operations do that fail side by side in one transaction.
      await Promise.all([end(id), rollbackTransaction(id), rollbackTransaction(id)])
      await rollbackTransaction((await next) ?? '')
    }
    expect(mostAtOnce()).toBe(1)
  })
})
