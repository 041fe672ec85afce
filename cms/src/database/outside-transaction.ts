import { initTransaction, killTransaction, type PayloadRequest } from 'payload'

/**
 * Runs slow work outside the transaction of a request that has written nothing yet: others write meanwhile, and what comes
 * after it is in a transaction that begins anew. Where the work fails, the request has none any more.
 */
export async function outsideTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  await killTransaction(req)
  const result = await work()
  await initTransaction(req)
  return result
}
