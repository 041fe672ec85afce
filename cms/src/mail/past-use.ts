import type { Where } from 'payload'
import { mailPurposes, purposes, type MailPurpose } from './purposes.ts'

/** Before this instant letters were written that are of no use any more. */
const goodSince = (purpose: MailPurpose, now: Date): string =>
  new Date(now.getTime() - purposes[purpose].goodForMs).toISOString()

/** True of a letter that waited for so long that it would only confuse. */
export const isPastUse = (
  { purpose, queuedAt }: { purpose: MailPurpose; queuedAt: string },
  now: Date,
): boolean => queuedAt < goodSince(purpose, now)

/** All of them that wait. */
export const pastUse = (now: Date): Where => ({
  and: [
    { state: { equals: 'waiting' } },
    {
      or: mailPurposes.map((purpose) => ({
        and: [
          { purpose: { equals: purpose } },
          { queuedAt: { less_than: goodSince(purpose, now) } },
        ],
      })),
    },
  ],
})

/** What becomes of them. */
export const stoppedLate = {
  state: 'stopped',
  content: null,
  response: 'Nu a putut pleca la timp; între timp nu mai era de folos.',
} as const
