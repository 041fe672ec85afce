import type { BaseDatabaseAdapter } from 'payload'
import { expect, it } from 'vitest'
import { withTransactionSteps, type TransactionStep } from './transactions.ts'

/** A database whose transactions, and the steps around them, write down what they do. */
function noted() {
  const notes: string[] = []
  const note = (what: string) => () => {
    notes.push(what)
    return Promise.resolve(what === 'begin' ? 7 : undefined)
  }
  const adapter = {
    beginTransaction: note('begin'),
    commitTransaction: note('commit'),
    rollbackTransaction: note('rollback'),
  } as unknown as BaseDatabaseAdapter
  const around = (name: string): TransactionStep => ({
    async commit(id, next) {
      notes.push(`${name} before the commit of ${id}`)
      await next()
      notes.push(`${name} after it`)
    },
  })
  return { notes, adapter, around }
}

it('does the steps of a transaction from the first of the list inwards, and back', async () => {
  const { notes, adapter, around } = noted()
  const { beginTransaction, commitTransaction } = withTransactionSteps(adapter, [
    around('outer'),
    around('inner'),
  ])
  await commitTransaction((await beginTransaction()) ?? '')
  expect(notes).toEqual([
    'begin',
    'outer before the commit of 7',
    'inner before the commit of 7',
    'commit',
    'inner after it',
    'outer after it',
  ])
})

it('leaves a step out where it has nothing to do, and waits once for an id that is still to come', async () => {
  const { notes, adapter, around } = noted()
  const begins: TransactionStep = { begin: async (next) => Number(await next()) + 1 }
  const { beginTransaction, rollbackTransaction } = withTransactionSteps(adapter, [
    begins,
    around('outer'),
  ])
  expect(await beginTransaction()).toBe(8)
  await rollbackTransaction(Promise.resolve(8))
  expect(notes).toEqual(['begin', 'rollback'])
})

it('tells a failure of a step further inside to those outside of it', async () => {
  const { notes, adapter } = noted()
  const { commitTransaction } = withTransactionSteps(adapter, [
    { commit: (_, next) => next().catch((error: unknown) => void notes.push(String(error))) },
    { commit: () => Promise.reject(new Error('no room')) },
  ])
  await commitTransaction(7)
  expect(notes).toEqual(['Error: no room'])
})
