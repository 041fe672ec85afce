import { eraseSubmission } from '../inbox/erase.ts'
import { submissionsSlug } from '../inbox/slugs.ts'
import { storedSubmission } from '../inbox/submission.ts'
import type { Work } from '../jobs/job.ts'
import { erasedAtOnce, fewAtATime } from './erase-rows.ts'

/** No more is read: what came by a form that is not asked any more goes as well. */
const overdue = storedSubmission.pick({ id: true, state: true })

/** What the city sent in, when the time is over that its form named. */
export const eraseSubmissions = (work: Work): Promise<void> => {
  const now = work.now.toISOString()
  return fewAtATime(work, async (req) => {
    const { docs } = await req.payload.db.find({
      collection: submissionsSlug,
      where: { and: [{ keptUntil: { less_than: now } }, { erasedAt: { exists: false } }] },
      limit: erasedAtOnce,
      pagination: false,
      req,
    })
    for (const doc of docs)
      await eraseSubmission(req, overdue.parse(doc), { by: null, at: now, reason: null })
    return docs.length
  })
}
