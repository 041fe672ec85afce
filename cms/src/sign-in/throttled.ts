import { APIError, type PayloadRequest } from 'payload'
import { clientAddress } from './client-address.ts'
import { createThrottle, TooManyAttempts } from './throttle.ts'

const throttle = createThrottle()

/** Runs what compares a password with an account's; answers 429 where too many were wrong. */
export async function throttled<T>(
  req: PayloadRequest,
  account: string,
  compare: () => Promise<T>,
): Promise<T> {
  try {
    return await throttle.attempt({ address: clientAddress(req.headers), account }, compare)
  } catch (error) {
    if (!(error instanceof TooManyAttempts)) throw error
    throw new APIError(error.message, 429)
  }
}
