import { setImmediate as pause } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { inTransaction } from '../../cms/src/database/in-transaction.ts'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'

let newsroom: TestNewsroom
beforeAll(async () => {
  newsroom = await openNewsroom()
})
afterAll(() => newsroom.close())

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void

const transactions = 3000
/** A leak of 20 kB for each transaction is twice as much. */
const mostBytes = transactions * 10_000

/** What this process holds when nothing waits for the collector. */
async function resident(): Promise<number> {
  for (let turn = 0; turn < 5; turn += 1) {
    await pause()
    collectGarbage()
  }
  return process.memoryUsage.rss()
}

it('thousands of transactions leave nothing in memory', async () => {
  const { payload } = newsroom
  const { id } = await payload.create({ collection: 'topics', data: { name: 'Educație' } })
  const work = async (count: number) => {
    for (let turn = 1; turn <= count; turn += 1)
      await inTransaction(payload, async (req) => {
        await payload.db.findOne({ collection: 'topics', where: { id: { equals: id } }, req })
        // No two statements are the same, as no two lists of ids are.
        const any = Array.from({ length: turn % 300 }, (_, index) => String(index))
        await payload.db.find({ collection: 'departments', where: { id: { in: any } }, req })
        const data = { description: `De ${turn} ori` }
        await payload.db.updateOne({ collection: 'topics', id, data, req })
      })
  }
  await work(1000)
  const before = await resident()
  await work(transactions)
  const grown = (await resident()) - before
  console.log(`${transactions} transactions: ${(grown / 1e6).toFixed(1)} MB more`)
  expect(grown).toBeLessThan(mostBytes)
})
