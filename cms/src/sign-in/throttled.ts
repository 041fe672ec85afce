import { APIError, type PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import { accountByEmail } from './account.ts'
import { clientAddress } from './client-address.ts'
import { noteEvent } from './events/note-event.ts'
import { TooBusy } from './few-at-once.ts'
import { CodeMissing } from './steps.ts'
import { createThrottle, TooManyAttempts } from './throttle.ts'
import { whenceOf } from './whence.ts'

const throttle = createThrottle()

/** Runs what compares a password with an account's; answers 429 where too many were wrong. */
export async function throttled<T>(
  req: PayloadRequest,
  account: string,
  compare: () => Promise<T>,
): Promise<T> {
  try {
    const who = { address: clientAddress(req.headers), account }
    return await throttle.attempt(who, compare, isGuess)
  } catch (error) {
    if (!(error instanceof TooManyAttempts)) throw error
    if (error.isFirst) void noteStopped(req, account)
    throw new APIError(error.message, 429)
  }
}

const isGuess = (error: unknown): boolean =>
  !(error instanceof CodeMissing || error instanceof TooBusy)

/**
 * The same reads and writes whether there is such an account or not. Nobody waits for them: a request that is in a
 * transaction would wait for its own end, and what it wrote there would be taken back with it.
 */
async function noteStopped(req: PayloadRequest, email: string): Promise<void> {
  try {
    await inTransaction(req.payload, async (inside) => {
      const person = (await accountByEmail(inside, email))?.id ?? null
      const whence = whenceOf(req)
      await noteEvent(inside, { kind: 'too-many-passwords', person, whence, now: new Date() })
    })
  } catch (err) {
    req.payload.logger.error({ err, msg: 'That passwords were guessed could not be noted' })
  }
}
