import { requireReached, rowsToTake, ChainError } from './chain.ts'
import type { Follower } from './follower.ts'
import type { RegisterClient } from './register-client.ts'

/** What of the CMS's doors a follower knocks at. */
export type Register = Pick<RegisterClient, 'after'>

/**
 * Lets a follower take every row and order there is, waiting up to `waitSeconds` for the first. Throws ChainError where the
 * register is not the one that it has followed, and what the register or the follower throws.
 */
export async function catchUp(
  follower: Follower,
  register: Register,
  waitSeconds: number,
  signal: AbortSignal,
): Promise<void> {
  let wait = waitSeconds
  while (!(await takeOnce(follower, register, wait, signal))) wait = 0
}

/** One question and its answer. True when there is nothing more to ask for. */
async function takeOnce(
  follower: Follower,
  register: Register,
  waitSeconds: number,
  signal: AbortSignal,
): Promise<boolean> {
  const { name, remedy, orders } = follower
  const before = follower.cursor()
  const answer = await register.after(
    {
      after: before.number,
      waitSeconds: orders?.isIntroduced() === false ? 0 : waitSeconds,
      ...(orders && { ordersAfter: orders.lastReceived() }),
    },
    signal,
  )
  requireReached(answer.head, before, name, remedy)
  orders?.receive(answer.orders)
  const rows = rowsToTake(answer.rows, before, remedy)
  if (rows.length > 0) await follower.take(rows)
  else if (answer.head > before.number)
    throw new ChainError(
      `The register has row ${answer.head}, but sent none after ${before.number}`,
    )
  return (
    signal.aborted || (follower.cursor().number >= answer.head && orders?.isIntroduced() !== false)
  )
}
