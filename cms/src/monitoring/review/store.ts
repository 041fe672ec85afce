import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import {
  absentAsNull,
  nullableInstant,
  storedWords,
  storedRelation,
  storedList,
} from '../../database/stored-values.ts'
import type { Cutting } from '../cutting.ts'
import { cuttingsWhere } from '../cuttings-store.ts'
import { cuttingsSlug, pressReviewsSlug } from '../slugs.ts'

const reviewSchema = z.object({
  id: z.string(),
  number: z.number(),
  introduction: storedWords,
  order: storedList(z.string()),
  sentAt: nullableInstant,
  sentBy: storedRelation,
  sentTo: absentAsNull(z.number().nullable()),
})
export type StoredReview = z.infer<typeof reviewSchema>

async function reviewsWhere(
  req: PayloadRequest,
  where: Where,
  limit: number,
): Promise<StoredReview[]> {
  const { docs } = await req.payload.db.find({
    collection: pressReviewsSlug,
    where,
    sort: '-number',
    limit,
    pagination: false,
    req,
  })
  return docs.map((doc) => reviewSchema.parse(doc))
}

/** The review that is being made; null where nobody has laid a hand on it. */
export const openReview = async (req: PayloadRequest): Promise<StoredReview | null> =>
  (await reviewsWhere(req, { sentAt: { exists: false } }, 1))[0] ?? null

/** Those that were sent, the last on top. */
export const sentReviews = (req: PayloadRequest, limit: number): Promise<StoredReview[]> =>
  reviewsWhere(req, { sentAt: { exists: true } }, limit)

export async function reviewByNumber(
  req: PayloadRequest,
  number: number,
): Promise<StoredReview | null> {
  return (await reviewsWhere(req, { number: { equals: number } }, 1))[0] ?? null
}

/** The review that is being made, made now where there is none. `req` is in a transaction. */
export async function ensureOpenReview(req: PayloadRequest): Promise<StoredReview> {
  const open = await openReview(req)
  if (open) return open
  const [last] = await reviewsWhere(req, {}, 1)
  const data = { number: (last?.number ?? 0) + 1, order: [], sentAt: null }
  return reviewSchema.parse(
    await req.payload.db.create({ collection: pressReviewsSlug, data, req }),
  )
}

export async function changeReview(
  req: PayloadRequest,
  id: string,
  data: Partial<Omit<StoredReview, 'id' | 'number'>>,
): Promise<void> {
  await req.payload.db.updateOne({ collection: pressReviewsSlug, id, data, req, returning: false })
}

/** What was marked and stands in no review yet. */
const unreviewed: Where = {
  and: [{ state: { equals: 'relevant' } }, { review: { exists: false } }],
}

/** The cuttings of a review that was sent, or of the one that is being made. */
export const cuttingsOf = (req: PayloadRequest, review: StoredReview | null): Promise<Cutting[]> =>
  cuttingsWhere(req, review?.sentAt ? { review: { equals: review.id } } : unreviewed)

/** Puts cuttings into a review for good. */
export async function putInReview(
  req: PayloadRequest,
  ids: readonly string[],
  review: string,
): Promise<void> {
  await req.payload.db.updateMany({
    collection: cuttingsSlug,
    where: { id: { in: [...ids] } },
    data: { review },
    req,
    returning: false,
  })
}
