import type { BaseDatabaseAdapter } from 'payload'

export type TransactionId = number | string
export type Begin = () => Promise<TransactionId | null>
export type End = () => Promise<void>

/** What is done around the begin, the commit and the rollback of transactions; `next` is all that stands further inside. */
export interface TransactionStep {
  begin?(next: Begin): Promise<TransactionId | null>
  commit?(id: TransactionId, next: End): Promise<void>
  rollback?(id: TransactionId, next: End): Promise<void>
}

/** The only place where the transactions of Payload's adapter are changed. The first step stands outermost. */
export function withTransactionSteps<Adapter extends BaseDatabaseAdapter>(
  adapter: Adapter,
  steps: readonly TransactionStep[],
): Adapter {
  const { beginTransaction, commitTransaction, rollbackTransaction } = adapter
  const inwards = steps.toReversed()
  const ending = (
    does: 'commit' | 'rollback',
    own: BaseDatabaseAdapter['commitTransaction'],
  ): typeof own =>
    async function (incoming) {
      const id = await incoming
      const end = inwards.reduce<End>(
        (next, step) => () => step[does]?.(id, next) ?? next(),
        () => own.call(adapter, id),
      )
      await end()
    }
  adapter.beginTransaction = (options) =>
    inwards.reduce<Begin>(
      (next, step) => () => step.begin?.(next) ?? next(),
      () => beginTransaction.call(adapter, options),
    )()
  adapter.commitTransaction = ending('commit', commitTransaction)
  adapter.rollbackTransaction = ending('rollback', rollbackTransaction)
  return adapter
}
