import type { RegisterRow } from '@avizier/shared/register'

/** A publication that is not on the site after so long is late, and the admin says so. */
export const lateAfterMs = 10_000

export interface LiveState {
  state: 'never' | 'waiting' | 'live' | 'withdrawn'
  number: number | null
  path: string | null
  publicUrl: string | null
  /** When the row was written. */
  publishedAt: string | null
  /** Since when the site shows it (or, when withdrawn, no longer shows it). */
  liveAt: string | null
  isLate: boolean
}

/** What an editor is told about a document's place on the site. */
export function liveState(
  row: RegisterRow | null,
  delivery: { at: string } | null,
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
  }
}
