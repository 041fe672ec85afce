import { pbkdf2, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { fewAtOnce } from './few-at-once.ts'

/**
 * One takes a fifth of a second of one of the four threads that read and write files as well: three hundred guesses at once
 * kept a publication from the site for a minute, and its author out.
 */
const oneByOne = fewAtOnce({ atOnce: 1, mostWaiting: 30 })
const deriveAtOnce = promisify(pbkdf2)
const derive = (
  password: string,
  salt: string,
  { iterations, bytes }: typeof current,
  goesFirst: boolean,
): Promise<Buffer> =>
  oneByOne(() => deriveAtOnce(password, salt, iterations, bytes, 'sha256'), goesFirst)

/** How Payload keeps passwords (payload/dist/auth/strategies/local/generatePasswordSaltHash.js); it exports no reader. */
const prefix = 'pbkdf2-sha256-v1:'
const current = { iterations: 600_000, bytes: 32 }
const legacy = { iterations: 25_000, bytes: 512 }

/** Whether this is the password that an account's row was given. Throws TooBusy where many wait, unless it `goesFirst`. */
export async function isPasswordOf(
  row: { hash?: unknown; salt?: unknown },
  password: string,
  goesFirst = false,
): Promise<boolean> {
  if (typeof row.hash !== 'string' || typeof row.salt !== 'string') return false
  const way = row.hash.startsWith(prefix) ? current : legacy
  const kept = Buffer.from(row.hash.replace(prefix, ''), 'hex')
  const given = await derive(password, row.salt, way, goesFirst)
  return kept.length === given.length && timingSafeEqual(kept, given)
}

/** Takes as long as comparing with an account's password: nobody learns by the clock that there is no such account. */
export async function compareWithNobody(password: string): Promise<void> {
  await derive(password, '0'.repeat(64), current, false)
}
