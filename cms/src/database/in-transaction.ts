import { setImmediate as others } from 'node:timers/promises'
import {
  commitTransaction,
  createLocalReq,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

/** Runs work in a transaction: committed when it returns, rolled back when it throws. */
export type Transact = <Result>(work: (req: PayloadRequest) => Promise<Result>) => Promise<Result>

/** Runs `work` in a transaction of its own: committed when it returns, rolled back when it throws. */
export async function inTransaction<Result>(
  payload: Payload,
  work: (req: PayloadRequest) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({}, payload)
  await initTransaction(req)
  try {
    const result = await work(req)
    await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** The same, and others are heard before each: SQLite answers without ever letting go of the process. */
export const afterOthers =
  (transact: Transact): Transact =>
  async (work) => {
    await others()
    return transact(work)
  }

/**
 * Runs `work` for the person of a request in a transaction of its own, and takes back all that it did. Not within another
 * one: it would wait for its turn forever.
 */
export async function takenBack(
  { payload, user, i18n, locale, fallbackLocale }: PayloadRequest,
  work: (req: PayloadRequest) => Promise<void>,
): Promise<void> {
  const asking = { i18n, locale, fallbackLocale } as Partial<PayloadRequest>
  const req = await createLocalReq({ req: asking, ...(user && { user }) }, payload)
  await initTransaction(req)
  try {
    await work(req)
  } finally {
    await killTransaction(req)
  }
}

/** Runs `work` in the transaction of a request, or in one that begins with it and ends with it. */
export async function withinTransaction<Result>(
  req: PayloadRequest,
  work: () => Promise<Result>,
): Promise<Result> {
  const begins = await initTransaction(req)
  try {
    const result = await work()
    if (begins) await commitTransaction(req)
    return result
  } catch (error) {
    if (begins) await killTransaction(req)
    throw error
  }
}
