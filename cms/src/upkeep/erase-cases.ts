import { eraseCase } from '../cases/erase.ts'
import { caseBefore } from '../cases/before.ts'
import { casesWhere } from '../cases/store.ts'
import { tell } from '../cases/tell.ts'
import type { Work } from '../jobs/job.ts'
import { erasedAtOnce, fewAtATime } from './erase-rows.ts'

/** What tells of people in cases that came to rest so long ago as the office has set. */
export const eraseCases = (work: Work): Promise<void> => {
  const at = work.now.toISOString()
  return fewAtATime(work, async (req) => {
    const found = await casesWhere(
      req,
      { and: [{ keptUntil: { less_than: at } }, { erasedAt: { exists: false } }] },
      erasedAtOnce,
    )
    for (const stored of found) {
      await eraseCase(req, stored, at)
      const before = await caseBefore(req, stored.id)
      await tell(req, before, { act: 'erase', by: null, at, details: {}, words: null })
    }
    return found.length
  })
}
