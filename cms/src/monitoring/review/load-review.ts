import type { PayloadRequest } from 'payload'
import { topicNames } from '../../collections/topics/topic-names.ts'
import { reviewOf, type Review } from './review.ts'
import { scanLinks } from '../scans.ts'
import { cuttingsOf, type StoredReview } from './store.ts'

/** A review as it is read: one that was sent, or, with null or an open one, the one that is being made. */
export async function loadReview(
  req: PayloadRequest,
  review: StoredReview | null,
  now: Date,
): Promise<Review> {
  const cuttings = await cuttingsOf(req, review)
  return reviewOf(cuttings, {
    at: review?.sentAt ? new Date(review.sentAt) : now,
    introduction: review?.introduction ?? null,
    order: review?.order ?? [],
    topics: await topicNames(req),
    scans: await scanLinks(
      req,
      cuttings.map(({ id }) => id),
    ),
  })
}
