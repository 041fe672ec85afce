import { dayMs } from '@avizier/shared/dates'
import type { LinkPurpose } from '@avizier/shared/counter-api'
import { formerSubscriberDays } from '@avizier/shared/forms/subscription-days'
import type { Where } from 'payload'
import { attendancesSlug } from '../fields/attendances-slug.ts'
import { jobsSlug } from '../jobs/slugs.ts'
import { cuttingsSlug } from '../monitoring/slugs.ts'
import type { Overdue } from './erase-rows.ts'
import { readFeedsName } from '../monitoring/ask-to-read.ts'
import { cuttingScans } from '../monitoring/scans.ts'
import { presenceSlug } from '../presence/address.ts'
import { linkOpeningsSlug, previewLinksSlug } from '../previews/slugs.ts'
import { rememberedMs } from '../publishers/webhook/calls.ts'
import { noticesSlug } from '../remarks/slugs.ts'
import { sendForgotten } from '../sign-in/links/forgotten.ts'
import { rememberedMs as rememberedBrowserMs } from '../sign-in/sessions/known-browser.ts'
import {
  accountLinksSlug,
  knownBrowsersSlug,
  openSessionsSlug,
  securityEventsSlug,
} from '../sign-in/slugs.ts'

// How long the newsroom keeps what it needs for a time only (GDPR, art. 5(1)(e)); docs/operations/running.md tells it to
// the office. What is public or in the register is in none of these: it is kept for good. Addresses of other sites go by no time,
// but when no text leads to them (checks/links/forget-addresses.ts).

export const kept = {
  /** A signature is refused by then for its age. */
  webhookCallsMs: rememberedMs,
  /** Who had a document open: each form that opens forgets those before it; this is for the last one. */
  presenceMs: dayMs,
  /** Payload's locks, which nobody makes any more. */
  locksMs: dayMs,
  /** A session that is over tells only when somebody worked. */
  endedSessionsMs: 0,
  /** Long enough to see what the nights of a month did. */
  endedJobsMs: 30 * dayMs,
  /** Somebody was on leave; what nobody looked at for so long nobody will. */
  deadJobsMs: 180 * dayMs,
  /** Feeds are read some seventy times a day. */
  endedReadingsMs: dayMs,
  /** Longer than a feed tells of it, so that it does not come again. */
  passedOverCuttingsMs: 180 * dayMs,
  /** Reports look back so far. */
  cuttingsMs: 3 * 365 * dayMs,
  /** What the bell told: it stands in the history of its document for good. */
  noticesMs: 90 * dayMs,
  /** A publisher that was replaced. */
  silentPublishersMs: 90 * dayMs,
  /** Whoever gave somebody a link asks within a season who opened it; the names of those go after that. */
  endedLinksMs: 90 * dayMs,
  /** Whoever asks how a text came about asks within two years; after that a replaced draft only keeps names. */
  oldDraftsMs: 2 * 365 * dayMs,
  /** Longer than any request writes the rows of its files. */
  strayFilesMs: dayMs,
  /** That somebody was sent a text: whoever corrects it within a season tells all who have it. */
  sentNewsMs: 180 * dayMs,
  /** Addresses of those who have no subscription any more, or never confirmed one. */
  formerSubscribersMs: formerSubscriberDays * dayMs,
  /** Who looks into what happened to an account looks within a season; half a year covers a term of control. */
  securityEventsMs: 180 * dayMs,
  /** That somebody asked for a new password stands among the events. */
  askedLinksMs: dayMs,
  /** A link for a password that has ended, used or not. */
  endedAccountLinksMs: 7 * dayMs,
  /** A browser from which nobody has signed in for so long is a new one. */
  knownBrowsersMs: rememberedBrowserMs,
  /** What is told of a session: the longest that one goes on without being used, and a night. */
  sessionsToldMs: 2 * dayMs,
  /** Who was expected at an event: for what is asked about it afterwards. */
  attendancesMs: 90 * dayMs,
  /** What was thrown away and never was public. */
  trashMs: 365 * dayMs,
} as const

/** Rows that go by their age alone. */
export const overdueRows = (now: Date): Overdue[] => {
  const before = (ms: number) => ({ less_than: beforeNow(now, ms) })
  return [
    { collection: noticesSlug, where: { at: before(kept.noticesMs) } },
    { collection: 'payload-locked-documents', where: { updatedAt: before(kept.locksMs) } },
    { collection: presenceSlug, where: { seenAt: before(kept.presenceMs) } },
    { collection: previewLinksSlug, where: endedLinks(now) },
    { collection: attendancesSlug, where: heldBefore(beforeNow(now, kept.attendancesMs)) },
    { collection: linkOpeningsSlug, where: { at: before(kept.endedLinksMs) } },
    { collection: securityEventsSlug, where: { at: before(kept.securityEventsMs) } },
    { collection: accountLinksSlug, where: { expiresAt: before(kept.endedAccountLinksMs) } },
    { collection: knownBrowsersSlug, where: { seenAt: before(kept.knownBrowsersMs) } },
    { collection: openSessionsSlug, where: { seenAt: before(kept.sessionsToldMs) } },
    ...overdueCuttings(now),
    ...overdueJobs(now),
  ]
}

const ofCuttings = { collection: cuttingsSlug, files: cuttingScans } as const

const overdueCuttings = (now: Date): Overdue[] => [
  { ...ofCuttings, where: { seenAt: { less_than: beforeNow(now, kept.cuttingsMs) } } },
  {
    ...ofCuttings,
    where: {
      and: [
        { state: { not_equals: 'relevant' } },
        { seenAt: { less_than: beforeNow(now, kept.passedOverCuttingsMs) } },
      ],
    },
  },
]

function overdueJobs(now: Date): Overdue[] {
  const before = (ms: number) => ({ less_than: beforeNow(now, ms) })
  return [
    // Asked for by somebody who wrote an address: nobody needs to know for which.
    {
      collection: jobsSlug,
      where: {
        and: [{ kind: { equals: sendForgotten.name } }, { finishedAt: before(kept.askedLinksMs) }],
      },
    },
    {
      collection: jobsSlug,
      where: {
        and: [
          { kind: { equals: readFeedsName } },
          { state: { in: ['done', 'dropped'] } },
          { finishedAt: before(kept.endedReadingsMs) },
        ],
      },
    },
    {
      collection: jobsSlug,
      where: {
        and: [{ state: { in: ['done', 'dropped'] } }, { finishedAt: before(kept.endedJobsMs) }],
      },
    },
    {
      collection: jobsSlug,
      where: { and: [{ state: { equals: 'dead' } }, { finishedAt: before(kept.deadJobsMs) }] },
    },
  ]
}

/** Of an event that was held so long ago; with one that is deleted they go at once. */
const heldBefore = (instant: string): Where => ({ 'event.startsAt': { less_than: instant } })

/** A form's own link names nobody and is of no use from the minute in which it ends. */
const endedLinks = (now: Date): Where => ({
  or: [
    {
      and: [
        { purpose: { equals: 'form' satisfies LinkPurpose } },
        { expiresAt: { less_than: now.toISOString() } },
      ],
    },
    { expiresAt: { less_than: beforeNow(now, kept.endedLinksMs) } },
  ],
})

/** The instant `ms` before now, as the databases compare it. */
export const beforeNow = (now: Date, ms: number): string =>
  new Date(now.getTime() - ms).toISOString()
