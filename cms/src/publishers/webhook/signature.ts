import { createHmac, timingSafeEqual } from 'node:crypto'

/** How far the clock of a caller may be from ours; a signature is good for no longer. */
export const signatureLifeMs = 5 * 60_000

export interface SignedCall {
  /** `sha256=` and 64 hexadecimal digits. */
  signature: string
  /** Seconds since 1970, as they were sent. */
  timestamp: string
  body: string
}

/** The signature of a call: HMAC-SHA-256 over the timestamp, a full stop and the body. */
export const signatureOf = (secret: string, { timestamp, body }: Omit<SignedCall, 'signature'>) =>
  `sha256=${createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex')}`

/** What is wrong with a signed call and what to do, a sentence; null where nothing is. */
export function faultOf(secret: string, call: SignedCall, now: Date): string | null {
  if (!/^\d{1,12}$/.test(call.timestamp))
    return 'X-Avizier-Timestamp must be the time of the call in seconds since 1970, as `date +%s` prints it.'
  // First the signature, so that only who has the secret learns more.
  if (!isSame(call.signature, signatureOf(secret, call)))
    return 'X-Avizier-Signature does not fit: it must be `sha256=` and the HMAC-SHA-256 of timestamp, full stop and body, in hexadecimal, with the webhook secret as key.'
  if (Math.abs(now.getTime() - Number(call.timestamp) * 1000) > signatureLifeMs)
    return `X-Avizier-Timestamp is more than five minutes away from ${now.toISOString()}: sign each call when it is made, and set the clock.`
  return null
}

function isSame(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)]
  return a.length === b.length && timingSafeEqual(a, b)
}
