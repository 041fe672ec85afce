import type { RegisterRow } from '@avizier/shared/register'
import type { FailingPage } from '@avizier/shared/register-api'
import type { StoredDelivery } from './deliveries.ts'

/** A publication that is not on the site after so long is late, and the admin says so. */
export const lateAfterMs = 10_000

export interface LiveState {
  state: 'never' | 'waiting' | 'live' | 'withdrawn'
  number: number | null
  path: string | null
  publicUrl: string | null
  /** When the row was written. */
  publishedAt: string | null
  /** Since when the site shows it. Of a withdrawn document: since when it does not any more. */
  liveAt: string | null
  isLate: boolean
  /** Why its page cannot be made. The last good one stays on the site. */
  failing: Omit<FailingPage, 'url'> | null
  /** How its latest publication went. Null where one of its steps was not told. */
  timings: Timings | null
}

/** When a publication took each of its steps. The CMS tells the first and the last, the publisher those between. */
export interface Timings {
  savedAt: string
  seenAt: string
  renderedAt: string
  writtenAt: string
  reportedAt: string
}

/** What an editor is told about a document's place on the site. */
export function liveState(
  row: RegisterRow | null,
  delivery: StoredDelivery | null,
  failing: FailingPage | null,
  now: Date,
  siteUrl: string,
): LiveState {
  if (!row)
    return {
      state: 'never',
      number: null,
      path: null,
      publicUrl: null,
      publishedAt: null,
      liveAt: null,
      isLate: false,
      failing: null,
      timings: null,
    }
  const isWithdrawn = row.event === 'withdrawn'
  return {
    state: !delivery ? 'waiting' : isWithdrawn ? 'withdrawn' : 'live',
    number: row.number,
    path: row.path,
    publicUrl: row.path && !isWithdrawn ? siteUrl + row.path : null,
    publishedAt: row.at,
    liveAt: delivery?.at ?? null,
    isLate: !delivery && now.getTime() - Date.parse(row.at) > lateAfterMs,
    failing: failing && {
      error: failing.error,
      since: failing.since,
      attempts: failing.attempts,
    },
    timings: delivery && timingsOf(row.at, delivery),
  }
}

function timingsOf(
  savedAt: string,
  { seenAt, renderedAt, at, reportedAt }: StoredDelivery,
): Timings | null {
  if (seenAt === null || renderedAt === null || reportedAt === null) return null
  return { savedAt, seenAt, renderedAt, writtenAt: at, reportedAt }
}
