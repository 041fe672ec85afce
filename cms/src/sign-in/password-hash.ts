import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

const derive = promisify(pbkdf2)

/** How Payload keeps passwords (payload/dist/auth/strategies/local/generatePasswordSaltHash.js); it exports no reader. */
const prefix = 'pbkdf2-sha256-v1:'
const current = { iterations: 600_000, bytes: 32 }
const legacy = { iterations: 25_000, bytes: 512 }

/** Whether this is the password that an account's row was given. */
export async function isPasswordOf(
  row: { hash?: unknown; salt?: unknown },
  password: string,
): Promise<boolean> {
  if (typeof row.hash !== 'string' || typeof row.salt !== 'string') return false
  const { iterations, bytes } = row.hash.startsWith(prefix) ? current : legacy
  const kept = Buffer.from(row.hash.replace(prefix, ''), 'hex')
  const given = await derive(password, row.salt, iterations, bytes, 'sha256')
  return kept.length === given.length && timingSafeEqual(kept, given)
}

/** Takes as long as comparing with an account's password: nobody learns by the clock that there is no such account. */
export async function compareWithNobody(password: string): Promise<void> {
  await derive(password, '0'.repeat(64), current.iterations, current.bytes, 'sha256')
}
