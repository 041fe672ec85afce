import type { BaseDatabaseAdapter, PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { worksAtTheEnd } from './transaction-end.ts'

it('does what a route asks for that was bundled, or loaded anew, apart from the database', async () => {
  const db = {} as BaseDatabaseAdapter
  const step = worksAtTheEnd(db)
  const again = './transaction-end.ts?apart'
  const apart = (await import(again)) as typeof import('./transaction-end.ts')
  const req = { transactionID: 7, payload: { db } } as unknown as PayloadRequest
  const done: string[] = []
  const note = (what: string) => () => Promise.resolve(void done.push(what))
  expect(apart.worksAtTheEnd).not.toBe(worksAtTheEnd)
  await apart.atTransactionEnd(req, { committed: note('committed'), rolledBack: note('gone') })
  expect(done).toEqual([])
  await step.commit?.(7, () => Promise.resolve())
  expect(done).toEqual(['committed'])
})
