import type { PayloadRequest } from 'payload'
import { subjectKey } from '@avizier/shared/reference'
import { queueMail } from '../../mail/queue-mail.ts'
import { pressReviewsSlug } from '../slugs.ts'
import { mostStories, reviewLetter } from './letter.ts'
import { loadReview } from './load-review.ts'
import { changeReview, cuttingsOf, ensureOpenReview, putInReview } from './store.ts'

interface Sending {
  recipients: readonly string[]
  /** Null where it goes out by itself. */
  by: string | null
  now: Date
}

/** Sends the review of all that was marked; what there is no room for waits for the next. Returns its number, null where nothing was marked. `req` is in a transaction. */
export async function sendReview(
  req: PayloadRequest,
  { recipients, by, now }: Sending,
): Promise<number | null> {
  const cuttings = await cuttingsOf(req, null)
  if (cuttings.length === 0) return null
  const review = await ensureOpenReview(req)
  const { id, number } = review
  const whole = await loadReview(req, review, now)
  const stories = whole.stories.slice(0, mostStories)
  const letter = reviewLetter({ ...whole, stories })
  const about = subjectKey(pressReviewsSlug, id)
  for (const to of recipients)
    await queueMail(req, { to, purpose: 'review', about, ...letter }, now)
  const sent = new Set(stories.map(({ story }) => story))
  const ids = cuttings.filter(({ story }) => sent.has(story)).map((cutting) => cutting.id)
  await putInReview(req, ids, id)
  await changeReview(req, id, {
    order: [...sent],
    sentAt: now.toISOString(),
    sentBy: by,
    sentTo: recipients.length,
  })
  return number
}
