import encodeQR from 'qr'
import { Secret, TOTP } from 'otpauth'

// RFC 6238 as every authenticator app knows it: SHA-1, six digits, thirty seconds.

const issuer = 'Avizier'
export const periodSeconds = 30

/** 160 random bits, the size of the hash: RFC 4226, section 4. */
export const newSecret = (): string => new Secret({ size: 20 }).base32

const totpOf = (secret: string, label = '') =>
  new TOTP({ issuer, label, secret: Secret.fromBase32(secret), period: periodSeconds })

/** What an app is shown: as a picture of squares, and as letters for whom cannot photograph it. */
export interface Setup {
  /** In groups of four. */
  secret: string
  /** An SVG. */
  qr: string
}

export function setupOf(secret: string, email: string): Setup {
  const qr = encodeQR(totpOf(secret, email).toString(), 'svg', { ecc: 'medium' })
  return { secret: secret.match(/.{1,4}/g)?.join(' ') ?? secret, qr }
}

/**
 * The period whose code this is, at this instant or one period beside it (a clock that is a little off, a code that was
 * typed slowly); null where it is none. A period that is not after `lastPeriod` was used.
 */
export function periodOf(
  secret: string,
  code: string,
  now: Date,
  lastPeriod: number | null,
): number | null {
  // The library compares bytes, and fails where six signs are more of them.
  if (!/^[0-9]{6}$/.test(code)) return null
  const timestamp = now.getTime()
  const delta = totpOf(secret).validate({ token: code, timestamp, window: 1 })
  if (delta === null) return null
  const period = TOTP.counter({ period: periodSeconds, timestamp }) + delta
  return lastPeriod !== null && period <= lastPeriod ? null : period
}

/** The code of an instant: what the phone shows. */
export const codeAt = (secret: string, at: Date): string =>
  totpOf(secret).generate({ timestamp: at.getTime() })
