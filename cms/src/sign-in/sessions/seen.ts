import { minuteMs } from '@avizier/shared/dates'
import { JWTAuthentication, type AuthStrategy, type Payload } from 'payload'
import { openSessionsSlug } from '../slugs.ts'
import { currentSession } from './sessions.ts'

/** How exactly people are told when a session was used last; each note is a write. */
const notedEachMs = 5 * minuteMs

/** When each session was noted last by this process; those of long ago are forgotten. */
const noted = new Map<string, number>()

/**
 * Payload's own way to tell by a session who asks, which notes that the session was used. Nobody waits for the note: a
 * page is shown while somebody publishes.
 */
export const sessionStrategy: AuthStrategy = {
  name: 'local-jwt',
  async authenticate(asked) {
    const found = await JWTAuthentication(asked)
    const session = currentSession(found)
    if (session !== null && isDue(session, Date.now())) void noteSeen(asked.payload, session)
    return found
  },
}

function isDue(session: string, now: number): boolean {
  if (now - (noted.get(session) ?? 0) < notedEachMs) return false
  for (const [other, at] of noted) if (now - at >= notedEachMs) noted.delete(other)
  noted.set(session, now)
  return true
}

/** A session that was opened now was seen now. */
export const openedNow = (session: string): void => void noted.set(session, Date.now())

async function noteSeen(payload: Payload, session: string): Promise<void> {
  try {
    await payload.db.updateMany({
      collection: openSessionsSlug,
      where: { session: { equals: session } },
      data: { seenAt: new Date().toISOString() },
    })
  } catch (err) {
    payload.logger.warn({ err, msg: 'When a session was used could not be noted' })
  }
}
