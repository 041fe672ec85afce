import type { JobKind } from '../../jobs/job.ts'
import { askToSend, sendReviewName } from './ask-to-send.ts'
import { sendReview } from './send-review.ts'
import { isSendingDue } from './sending-time.ts'
import { reviewSettingsNow } from './settings.ts'
import { sentReviews } from './store.ts'

/** Sends „Revista presei” at the time that the office has set, and asks for its next run. Each night it looks whether it still does. */
export const sendReviewJob: JobKind = {
  name: sendReviewName,
  label: { ro: 'Trimiterea revistei presei', en: 'Sending of the press review' },
  every: { hour: 0, minute: 25 },
  attempts: 4,
  run: ({ now, turn }) =>
    turn(async (req) => {
      const { recipients, time } = await reviewSettingsNow(req)
      if (time && recipients.length > 0) {
        const [last] = await sentReviews(req, 1)
        const lastSentAt = last?.sentAt ? new Date(last.sentAt) : null
        if (isSendingDue(time, lastSentAt, now))
          await sendReview(req, { recipients, by: null, now })
      }
      await askToSend(req, time, now)
    }),
}
