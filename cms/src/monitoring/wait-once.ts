import type { PayloadRequest } from 'payload'
import { drop, enqueue, replan, unfinishedJobs } from '../jobs/store.ts'

/**
 * Has one job of a kind wait until then, however many ask for it; with null none. `req` is in a transaction. What comes by itself each day
 * is not looked at.
 */
export async function waitOnce(
  req: PayloadRequest,
  kind: { name: string },
  dueAt: Date | null,
  now: Date,
): Promise<void> {
  const [waiting] = (await unfinishedJobs(req.payload, [kind], req)).filter(
    ({ state, isScheduled }) => state === 'waiting' && !isScheduled,
  )
  if (dueAt === null) {
    if (waiting) await drop(req, waiting, now)
  } else if (!waiting) await enqueue(req, kind, { dueAt })
  else if (waiting.dueAt !== dueAt.toISOString()) await replan(req, waiting, dueAt)
}
