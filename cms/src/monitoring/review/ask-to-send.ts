import type { PayloadRequest } from 'payload'
import { waitOnce } from '../wait-once.ts'
import { nextSending, type SendingTime } from './sending-time.ts'

/** By its name alone: what it does asks for its next run here. */
export const sendReviewName = 'send-press-review'

/** Has the review sent at its next time, where it has one. `req` is in a transaction. */
export const askToSend = (
  req: PayloadRequest,
  time: SendingTime | null,
  now: Date,
): Promise<void> => waitOnce(req, { name: sendReviewName }, time && nextSending(time, now), now)
