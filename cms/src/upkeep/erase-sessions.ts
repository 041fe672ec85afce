import { z } from 'zod'
import { usersSlug } from '../access/actor.ts'
import { storedInstant } from '../database/stored-values.ts'
import type { Work } from '../jobs/job.ts'
import { beforeNow, kept } from './kept-how-long.ts'
import { erasedAtOnce, fewAtATime } from './erase-rows.ts'

const storedUser = z.object({
  id: z.string(),
  updatedAt: storedInstant,
  sessions: z.array(z.object({ expiresAt: storedInstant }).loose()),
})

/** Sessions that are over. Payload drops those of a person at the next sign-in, which may never come. */
export function eraseSessions(work: Work): Promise<void> {
  const { db } = work.payload
  const limit = beforeNow(work.now, kept.endedSessionsMs)
  const collection = usersSlug
  const where = { 'sessions.expiresAt': { less_than: limit } }
  return fewAtATime(work, async (req) => {
    const few = { limit: erasedAtOnce, pagination: false }
    const { docs } = await db.find({ collection, where, ...few, req })
    for (const doc of docs) {
      const { id, updatedAt, sessions } = storedUser.parse(doc)
      const running = sessions.filter(({ expiresAt }) => expiresAt >= limit)
      // Nobody changed the account.
      const data = { sessions: running, updatedAt }
      await db.updateOne({ collection, id, data, req, returning: false })
    }
    return docs.length
  })
}
