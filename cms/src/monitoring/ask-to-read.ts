import { minuteMs } from '@avizier/shared/dates'
import type { PayloadRequest } from 'payload'
import { nextDue } from './sources-store.ts'
import { waitOnce } from './wait-once.ts'

/** By its name alone: what it does asks for its next run here. */
export const readFeedsName = 'read-press-feeds'

/** Sources that are due within this time are asked together. */
const togetherMs = 5 * minuteMs

/** Has the feeds read when the first of them is due. `req` is in a transaction. Where no source is read there is no job: an idle newsroom writes nothing. */
export async function askToRead(req: PayloadRequest, now: Date): Promise<void> {
  const first = await nextDue(req)
  await waitOnce(req, { name: readFeedsName }, first && dueWith(first, now), now)
}

const dueWith = (first: Date, now: Date): Date =>
  first <= now ? now : new Date(Math.ceil(first.getTime() / togetherMs) * togetherMs)
