import { dayMs } from '@avizier/shared/dates'
import type { CollectionSlug, Where } from 'payload'
import { z } from 'zod'
import type { Work } from '../jobs/job.ts'
import { pastUse, stoppedLate } from '../mail/past-use.ts'
import { mailPurposes, purposes } from '../mail/purposes.ts'
import { mailTextsSlug, mailsSlug } from '../mail/slugs.ts'
import { eraseSubscribers } from '../subscriptions/erase-subscribers.ts'
import { subscribersSlug } from '../subscriptions/slugs.ts'
import { eraseRows, erasedAtOnce, fewAtATime } from './erase-rows.ts'
import { beforeNow, kept } from './kept-how-long.ts'

const toSubscribers = ['news', 'digest'] as const

/** Stops letters that waited for too long, and erases letters, and whom nobody writes to any more. Of what many were sent is left, for a time, that somebody was. */
export async function eraseMail(work: Work): Promise<void> {
  const { now } = work
  await change(work, mailsSlug, pastUse(now), { ...stoppedLate, endedAt: now.toISOString() })
  for (const purpose of mailPurposes) {
    const { keptMs } = purposes[purpose]
    const over: Where = {
      and: [{ purpose: { equals: purpose } }, { endedAt: { less_than: beforeNow(now, keptMs) } }],
    }
    if (toSubscribers.some((one) => one === purpose)) await emptyLetters(work, over)
    else await eraseRows(work, { collection: mailsSlug, where: over })
  }
  const news: Where = {
    and: [
      { purpose: { in: [...toSubscribers] } },
      { endedAt: { less_than: beforeNow(now, kept.sentNewsMs) } },
    ],
  }
  await eraseRows(work, { collection: mailsSlug, where: news })
  // A text of which a letter still waited then is as old as that letter.
  const textsOver = beforeNow(now, kept.sentNewsMs + 30 * dayMs)
  const where = { madeAt: { less_than: textsOver } }
  await eraseRows(work, { collection: mailTextsSlug, where })
  await forgetSubscribers(work)
}

const emptyLetters = (work: Work, over: Where): Promise<void> =>
  change(work, mailsSlug, { and: [over, { to: { exists: true } }] }, { to: null, response: null })

/** Those whose last subscription ended, or who never confirmed one, so long ago. */
const forgetSubscribers = (work: Work): Promise<void> =>
  fewAtATime(work, async (req) => {
    const { db } = req.payload
    const before = beforeNow(work.now, kept.formerSubscribersMs)
    const { docs } = await db.find({
      collection: subscribersSlug,
      where: { endedAt: { less_than: before } },
      limit: erasedAtOnce,
      pagination: false,
      req,
    })
    const ids = docs.map((doc) => idSchema.parse(doc).id)
    if (ids.length > 0) await eraseSubscribers(req, ids)
    return ids.length
  })

const idSchema = z.object({ id: z.string() })

const change = (
  work: Work,
  collection: CollectionSlug,
  where: Where,
  data: Record<string, unknown>,
): Promise<void> =>
  fewAtATime(work, async (req) => {
    const { db } = req.payload
    const query = { where, limit: erasedAtOnce, pagination: false, req }
    const { docs } = await db.find({ collection, ...query })
    const ids = docs.map((doc) => idSchema.parse(doc).id)
    if (ids.length > 0)
      await db.updateMany({ collection, where: { id: { in: ids } }, data, req, returning: false })
    return ids.length
  })
