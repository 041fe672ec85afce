import { z } from 'zod'
import { mailContentSchema } from './content.ts'

// What the mailer and the CMS say to each other, below the CMS's `/api`. The mailer has a key that opens these doors only.

export const mailApi = {
  /** GET → Place: up to which row of the register letters are written. */
  place: '/mail/place',
  /** POST RowsAsked → Place */
  rows: '/mail/rows',
  /** POST ClaimAsked → Claimed; waits up to `waitSeconds` for a first letter. */
  claims: '/mail/claims',
  /** POST Outcomes → nothing; the same ones may come again. */
  outcomes: '/mail/outcomes',
} as const

const count = z.number().int().nonnegative()

/** The last row whose letters are all written, and its hash. */
export const placeSchema = z.object({ number: count, hash: z.string() })
export type Place = z.infer<typeof placeSchema>

/** Rows up to which letters are wanted; waits up to `waitSeconds` until the site shows the next one. */
export const rowsAskedSchema = z.object({ upTo: count, waitSeconds: z.number().min(0).max(30) })
export type RowsAsked = z.infer<typeof rowsAskedSchema>

/** A number that the mailer chose and wrote down before it asked: by it what it has taken is found again. */
const claim = z.number().int().positive()

export const claimAskedSchema = z.object({
  claim,
  most: z.number().int().min(0).max(100),
  perMinute: z.number().int().positive(),
  waitSeconds: z.number().min(0).max(30),
  /** `files`: no server is named, nothing leaves. */
  sends: z.enum(['smtp', 'files']),
  from: z.string().max(600),
  /** What keeps every letter from leaving, in words of the mail server or of the network; null where nothing does. */
  trouble: z.string().max(1000).nullable(),
})
export type ClaimAsked = z.infer<typeof claimAskedSchema>

export const letterSchema = z.object({
  id: z.string(),
  messageId: z.string(),
  to: z.string(),
  subject: z.string(),
  content: mailContentSchema,
  replyTo: z.string().nullable(),
  /** Of a subscription: what it is called, and how one ends it (RFC 2919, 8058). */
  list: z.object({ id: z.string(), unsubscribe: z.url() }).nullable(),
  /** The Message-IDs of what was written before in the same conversation, in order (RFC 5322, 3.6.4). */
  references: z.array(z.string()),
  /** No person wrote it to this one (RFC 3834). */
  isAutomatic: z.boolean(),
})
export type Letter = z.infer<typeof letterSchema>

/** Letters, to be sent within `leaseSeconds` or not at all. */
export const claimedSchema = z.object({ letters: z.array(letterSchema), leaseSeconds: count })
export type Claimed = z.infer<typeof claimedSchema>

/**
 * `sent`: the server took it. `filed`: there is no server, it is a file, and nothing left. `bounced`: there is no such reader. `refused`: it never takes this letter (5xx), which says
 * nothing of the reader. `deferred`: it may later (4xx), or was not heard to the end. `untried`: nothing was tried.
 */
export const outcomeKinds = ['sent', 'filed', 'bounced', 'refused', 'deferred', 'untried'] as const

export const outcomeSchema = z.object({
  id: z.string(),
  claim,
  outcome: z.enum(outcomeKinds),
  at: z.iso.datetime(),
  response: z.string().max(1000),
})
export type Outcome = z.infer<typeof outcomeSchema>

export const outcomesSchema = z.object({
  outcomes: z.array(outcomeSchema).max(200),
  /** Claims that are over: what was taken by them and has no outcome was never tried, or was not heard to the end. */
  over: z.array(claim).max(200),
})
export type Outcomes = z.infer<typeof outcomesSchema>
