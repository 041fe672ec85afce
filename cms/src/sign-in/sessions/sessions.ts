import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { absentAsNull, storedInstant } from '../../database/stored-values.ts'
import { keepSessions, type Account } from '../account.ts'
import { openSessionsSlug } from '../slugs.ts'

/** An open session, as its owner is told of it. */
export interface SessionTold {
  id: string
  /** Null of one that was opened before browsers were noted. */
  browser: string | null
  openedAt: string | null
  seenAt: string | null
  /** The one that asks. */
  isThis: boolean
}

const nullableText = absentAsNull(z.string().nullable())
const rowSchema = z.object({
  session: z.string(),
  browser: nullableText,
  openedAt: storedInstant,
  seenAt: storedInstant,
})

const running = ({ sessions }: Account, now: Date) =>
  sessions.filter(({ expiresAt }) => now < new Date(expiresAt))

/** The open sessions of an account, the newest first. `current` is the one that asks. */
export async function sessionsOf(
  req: PayloadRequest,
  account: Account,
  current: string | null,
  now: Date,
): Promise<SessionTold[]> {
  const where: Where = { person: { equals: account.id } }
  const { docs } = await req.payload.db.find({
    collection: openSessionsSlug,
    where,
    pagination: false,
    limit: 0,
    req,
  })
  const rows = new Map(docs.map((doc) => rowSchema.parse(doc)).map((row) => [row.session, row]))
  return running(account, now)
    .map(({ id, createdAt }) => {
      const row = rows.get(id)
      return {
        id,
        browser: row?.browser ?? null,
        openedAt: row?.openedAt ?? createdAt,
        seenAt: row?.seenAt ?? null,
        isThis: id === current,
      }
    })
    .toSorted((one, other) => String(other.openedAt).localeCompare(String(one.openedAt)))
}

/** Ends the sessions of an account that `isKept` does not keep. Returns how many. `req` is in a transaction. */
export async function endSessions(
  req: PayloadRequest,
  account: Account,
  isKept: (session: string) => boolean,
): Promise<number> {
  const kept = account.sessions.filter(({ id }) => isKept(id))
  const ended = account.sessions.length - kept.length
  if (ended > 0) await keepSessions(req, account, kept)
  return ended
}

/** The session by which a request came; null where it came by none. */
export const currentSession = ({ user }: Pick<PayloadRequest, 'user'>): string | null =>
  user && '_sid' in user && typeof user._sid === 'string' ? user._sid : null
