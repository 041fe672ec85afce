import { remindOfCases } from '../cases/reminders/remind-of-cases.ts'
import { remindOfCase } from '../cases/reminders/remind-in-time.ts'
import { askAddresses } from '../checks/links/ask-addresses.ts'
import { forgetAddresses } from '../checks/links/forget-addresses.ts'
import type { JobKind } from '../jobs/job.ts'
import { queueDigests } from '../subscriptions/queue-digests.ts'
import { renewLinks } from '../press/all-links.ts'
import { remindOfAsks } from '../materials/asks/remind-of-asks.ts'
import { remindOfProofs } from '../placements/remind-of-proofs.ts'
import { sendForgotten } from '../sign-in/links/forgotten.ts'
import { readFeeds } from '../monitoring/read-feeds.ts'
import { sendReviewJob } from '../monitoring/review/send-review-job.ts'
import { punctualKinds as scheduledKinds } from '../scheduling/job-kinds.ts'
import { dropOldVersions } from './drop-old-versions.ts'
import { eraseOverdue } from './erase-overdue.ts'
import { fillSearchKeys } from './fill-search-keys.ts'
import { findFileUses } from './find-file-uses.ts'
import { nightlySweep } from './nightly-sweep.ts'
import { drawPagesJob, readPagesJob } from './pages-of-pdfs.ts'
import { tellMaterialsJob } from './tell-materials.ts'

/** What is done by the way, when nobody waits for it. */
export const ordinaryKinds: readonly JobKind[] = [
  eraseOverdue,
  dropOldVersions,
  nightlySweep,
  forgetAddresses,
  findFileUses,
  askAddresses(),
  fillSearchKeys,
  queueDigests,
  renewLinks,
  sendForgotten,
  readFeeds(),
  sendReviewJob,
  remindOfCases,
  remindOfCase,
  remindOfProofs,
  remindOfAsks,
]

/** What is done at its minute. */
export const punctualKinds: readonly JobKind[] = [...scheduledKinds, tellMaterialsJob]

/**
 * What takes minutes or, after an import, hours: each kind by a runner of its own, so that nothing waits behind it, and
 * the pages of today's issue are drawn while those of an old archive are read.
 */
export const slowQueues: readonly { queue: string; kinds: readonly JobKind[] }[] = [
  { queue: 'draw-pages', kinds: [drawPagesJob] },
  { queue: 'read-pages', kinds: [readPagesJob] },
]

/** Every kind of job there is. */
export const jobKinds: readonly JobKind[] = [
  ...ordinaryKinds,
  ...punctualKinds,
  ...slowQueues.flatMap(({ kinds }) => kinds),
]
