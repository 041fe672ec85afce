import type { JobKind } from '../jobs/job.ts'
import { forgetCalls } from '../publishers/webhook/calls.ts'
import { hasBelievableTime } from './believable-time.ts'
import { dropStrayFiles } from './drop-stray-files.ts'
import { eraseCases } from './erase-cases.ts'
import { eraseMail } from './erase-mail.ts'
import { eraseRows } from './erase-rows.ts'
import { eraseSessions } from './erase-sessions.ts'
import { eraseSubmissions } from './erase-submissions.ts'
import { eraseTrash } from './erase-trash.ts'
import { forgetPublishers } from './forget-publishers.ts'
import { beforeNow, kept, overdueRows } from './kept-how-long.ts'

/** Erases what the newsroom needed for a time only. */
export const eraseOverdue: JobKind = {
  name: 'erase-overdue',
  label: { ro: 'Ștergerea datelor expirate', en: 'Erasing what is over its time' },
  every: { hour: 2, minute: 10 },
  attempts: 4,
  isStillDue: hasBelievableTime,
  async run(work) {
    for (const overdue of overdueRows(work.now)) await eraseRows(work, overdue)
    await work.turn((req) => forgetCalls(req, beforeNow(work.now, kept.webhookCallsMs)))
    await eraseSessions(work)
    await eraseSubmissions(work)
    await eraseCases(work)
    await dropStrayFiles(work)
    await forgetPublishers(work)
    await eraseMail(work)
    await eraseTrash(work)
  },
}
