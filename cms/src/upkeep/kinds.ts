import { askAddresses } from '../checks/links/ask-addresses.ts'
import type { JobKind } from '../jobs/job.ts'
import { dropOldVersions } from './drop-old-versions.ts'
import { eraseOverdue } from './erase-overdue.ts'
import { nightlySweep } from './nightly-sweep.ts'

/** Every kind of job there is. */
export const jobKinds: readonly JobKind[] = [
  eraseOverdue,
  dropOldVersions,
  nightlySweep,
  askAddresses(),
]
