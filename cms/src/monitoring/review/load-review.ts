import type { PayloadRequest } from 'payload'
import { topicNames } from '../../collections/topics/topic-names.ts'
import { reviewOf, type Review } from './review.ts'
import { cuttingsOf, type StoredReview } from './store.ts'

/** A review as it is read: one that was sent, or, with null or an open one, the one that is being made. */
export async function loadReview(
  req: PayloadRequest,
  review: StoredReview | null,
  now: Date,
): Promise<Review> {
  return reviewOf(await cuttingsOf(req, review), {
    at: review?.sentAt ? new Date(review.sentAt) : now,
    introduction: review?.introduction ?? null,
    order: review?.order ?? [],
    topics: await topicNames(req),
  })
}
