import { forgetSilent } from '../publishers/states.ts'
import type { Work } from '../jobs/job.ts'
import { beforeNow, kept } from './kept-how-long.ts'

/** Publishers that another one replaced long ago. */
export const forgetPublishers = ({ turn, now }: Work): Promise<void> =>
  turn((req) => forgetSilent(req, beforeNow(now, kept.silentPublishersMs)))
