import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { keepsMonitoring, monitoringRefusals, watchesPress } from '../../monitoring/access.ts'
import { reviewPath } from '../../monitoring/addresses.ts'
import { loadReview } from '../../monitoring/review/load-review.ts'
import { reviewSettingsNow } from '../../monitoring/review/settings.ts'
import {
  openReview,
  reviewByNumber,
  sentReviews,
  type StoredReview,
} from '../../monitoring/review/store.ts'
import { pressReviewsSlug, reviewSettingsSlug } from '../../monitoring/slugs.ts'
import { OwnView, signedIn } from '../own-view.tsx'
import { recipientsText } from './recipients-text.ts'
import { whenIn } from '../when.ts'
import { MonitoringWays } from './monitoring-ways.tsx'
import { ReviewPanel } from './review-panel.tsx'
import { ReviewStories } from './review-stories.tsx'

/** `/monitorizare/revista`: the review that is being made; with `?nr=12` one that was sent. */
export const ReviewView = async ({ initPageResult, searchParams }: AdminViewServerProps) => {
  const { req } = initPageResult
  const user = signedIn(req, reviewPath)
  const number = Number(searchParams?.nr)
  return (
    <OwnView page={initPageResult} user={user} className="avizier-monitoring">
      <h1>Revista presei</h1>
      {watchesPress(user) ? (
        <>
          <MonitoringWays admin={req.payload.config.routes.admin} here={reviewPath} />
          {await shownReview(req, Number.isInteger(number) && number > 0 ? number : null)}
        </>
      ) : (
        <p className="avizier-urgent">{monitoringRefusals.read}</p>
      )}
    </OwnView>
  )
}

async function shownReview(req: PayloadRequest, number: number | null) {
  const now = new Date()
  const review = number === null ? await openReview(req) : await reviewByNumber(req, number)
  const told = await loadReview(req, review, now)
  const sent = await sentReviews(req, 20)
  const { api, admin } = req.payload.config.routes
  const file = `${api}/${pressReviewsSlug}/pdf${review?.sentAt ? `?nr=${review.number}` : ''}`
  const settings = await reviewSettingsNow(req)
  return (
    <>
      {review?.sentAt ? (
        <SentReview review={review} title={told.title} now={now}>
          <ReviewStories stories={told.stories} />
        </SentReview>
      ) : (
        <ReviewPanel
          review={told}
          recipients={settings.recipients.length}
          maySend={keepsMonitoring(req.user)}
          settingsHref={`${admin}/globals/${reviewSettingsSlug}`}
        />
      )}
      {told.stories.length > 0 && (
        <p>
          <a href={file} download>
            Descărcați revista (PDF)
          </a>
        </p>
      )}
      <Sent sent={sent} admin={admin} now={now} />
    </>
  )
}

interface SentReviewProps {
  review: StoredReview
  title: string
  now: Date
  children: React.ReactNode
}

const SentReview = ({ review, title, now, children }: SentReviewProps) => (
  <section className="avizier-review">
    <h2>{title}</h2>
    <p role="status">Trimisă {review.sentAt && whenIn(review.sentAt, now)}.</p>
    {review.introduction && <p>{review.introduction}</p>}
    {children}
  </section>
)

const Sent = ({ sent, admin, now }: { sent: readonly StoredReview[]; admin: string; now: Date }) =>
  sent.length > 0 && (
    <section className="avizier-panel" aria-labelledby="sent-reviews">
      <h2 id="sent-reviews">Trimise</h2>
      <ul>
        {sent.map(({ id, number, sentAt, sentTo }) => (
          <li key={id}>
            <a href={`${admin}${reviewPath}?nr=${number}`}>Numărul {number}</a>{' '}
            <span>
              {sentAt && whenIn(sentAt, now)}, {recipientsText(sentTo ?? 0)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
