import { APIError, type PayloadRequest } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { inTransaction } from '../../database/in-transaction.ts'
import type { Account } from '../account.ts'
import { noteEvent } from '../events/note-event.ts'
import { tellChange } from '../mails.ts'
import { whenceOf } from '../whence.ts'
import { looksLikeRecoveryCode } from './recovery-codes.ts'

/**
 * Wrong codes of one account within an hour, from wherever: only who knows the password gets to guess one, and three of a
 * million are right at any moment. The owner is stopped with them, is told by mail, and gets in by a recovery code.
 */
const limiter = new RateLimiterMemory({ points: 10, duration: 60 * 60 })

/** Runs what takes a code, which throws where it is wrong; answers 429 where too many were. */
export async function codeThrottled<T>(
  req: PayloadRequest,
  account: Account,
  code: string,
  take: () => Promise<T>,
): Promise<T> {
  // Nobody guesses 80 bits: they are counted with the passwords alone.
  if (looksLikeRecoveryCode(code)) return take()
  // Counted before the answer is known, as passwords are.
  await limiter.consume(account.id).catch(async (error: unknown) => {
    if (!(error instanceof RateLimiterRes)) throw error
    if (error.consumedPoints === limiter.points + 1) await tellStopped(req, account)
    const minutes = Math.ceil(error.msBeforeNext / 60_000)
    throw new APIError(
      `Prea multe coduri greșite. Reîncercați peste ${minutes} min. sau folosiți un cod de rezervă.`,
      429,
    )
  })
  const result = await take()
  await limiter.delete(account.id)
  return result
}

const tellStopped = (req: PayloadRequest, account: Account): Promise<void> =>
  inTransaction(req.payload, async (inside) => {
    const now = new Date()
    const whence = whenceOf(req)
    await noteEvent(inside, { kind: 'too-many-codes', person: account.id, whence, now })
    await tellChange(inside, account, 'too-many-codes', now)
  })
