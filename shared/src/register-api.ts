import { z } from 'zod'
import { registerRowSchema } from './register.ts'
import type { StoredFile } from './kinds/fields.ts'

// What publishers and the CMS say to each other, below the CMS's `/api`.

export const registerApi = {
  /** GET → RowsAnswer; waits up to `waitSeconds` for a first row, or for a first order where `ordersAfter` is given. */
  rowsAfter: ({ after, ordersAfter, waitSeconds = 0 }: Place) =>
    `/register/after/${after}?wait=${waitSeconds}${ordersAfter === undefined ? '' : `&orders=${ordersAfter}`}`,
  /** POST a Delivery. */
  live: '/register/live',
  /** POST a PublisherState. */
  state: '/register/state',
  /** POST → lines of JSON, each a VerifyStep; the last is `finished`, `broken` or `failed`. */
  verify: '/register/verify',
  /** GET → the bytes of a file that a snapshot names. */
  file: (file: StoredFile) => `/${collectionOf(file)}/file/${encodeURIComponent(file.source)}`,
} as const

/** Up to where a reader of the register knows it. */
export interface Place {
  /** The number of a row. */
  after: number
  /** The number of an order; without it no order is answered. */
  ordersAfter?: number
  waitSeconds?: number
}

/** The CMS keeps each kind of file in a collection of its own. */
export const collectionOf = ({
  mimeType,
  keptIn,
}: StoredFile): 'documents' | 'media' | 'recordings' => {
  if (keptIn) return keptIn
  if (mimeType === 'application/pdf') return 'documents'
  return mimeType.startsWith('image/') ? 'media' : 'recordings'
}

/** The header by which a service account says who it is. */
export const serviceAuthorization = (apiKey: string) =>
  ({ authorization: `service-accounts API-Key ${apiKey}` }) as const

/** What is told while the register is verified: first whether the chain of hashes is whole, then what was healed. */
export const verifyStepSchema = z.discriminatedUnion('step', [
  z.object({ step: z.literal('whole'), rows: z.number().int(), hash: z.string() }),
  z.object({ step: z.literal('broken'), number: z.number().int(), fault: z.string() }),
  z.object({ step: z.literal('compared'), documents: z.number().int() }),
  z.object({ step: z.literal('finished'), healed: z.array(z.string()) }),
  z.object({ step: z.literal('failed'), error: z.string() }),
])
export type VerifyStep = z.infer<typeof verifyStepSchema>

const count = z.number().int().nonnegative()
const instant = z.iso.datetime()

export const orderKinds = ['rebuild', 'rollback', 'verify'] as const
export type OrderKind = (typeof orderKinds)[number]

/** What a webmaster asks of every publisher. Orders are numbered 1, 2, 3 … and only ever added, as rows are. */
export const orderSchema = z.object({
  number: z.number().int().positive(),
  kind: z.enum(orderKinds),
  /** The release to go back to; null unless `kind` is `rollback`. */
  release: z.string().max(100).nullable(),
  /** Who asks: an e-mail address, or the name of a service account. */
  by: z.string().min(1).max(200),
  reason: z.string().max(500).nullable(),
  at: instant,
})
export type Order = z.infer<typeof orderSchema>

/** Rows in order, the number of the newest there is, and orders in order. */
export const rowsAnswerSchema = z.object({
  rows: z.array(registerRowSchema),
  head: count,
  orders: z.array(orderSchema),
})
export type RowsAnswer = z.infer<typeof rowsAnswerSchema>

/** What a publisher says after the files of rows `first` … `last` are in place. */
export const deliverySchema = z.object({
  publisher: z.string().min(1).max(100),
  first: z.number().int().positive(),
  last: z.number().int().positive(),
  /** When the newest of these rows reached the publisher. */
  seenAt: instant,
  /** When the last page was rendered. */
  renderedAt: instant,
  /** When the files were in place. */
  at: instant,
  urls: count,
  bytes: count,
  milliseconds: z.number().nonnegative(),
})
export type Delivery = z.infer<typeof deliverySchema>

/** A page that cannot be made; the last good one stays in its place. */
export const failingPageSchema = z.object({
  url: z.string(),
  /** What the template said, in English: message and first lines of the stack. */
  error: z.string().max(2000),
  since: instant,
  attempts: count,
})
export type FailingPage = z.infer<typeof failingPageSchema>

export const buildPhases = ['following', 'rendering', 'checking', 'swapping', 'finished'] as const

/** One entry in the history of a publisher: a whole build, a way back, or a comparison. */
export const buildSchema = z.object({
  /** Counts up within one publisher. */
  id: z.number().int().positive(),
  kind: z.enum(orderKinds),
  by: z.string(),
  reason: z.string().nullable(),
  /** How many requests this one answers. */
  requests: z.number().int().positive(),
  startedAt: instant,
  phase: z.enum(buildPhases),
  /** Pages rendered, of how many; they stay when the phases after have nothing to count. */
  done: count,
  total: count,
  finishedAt: instant.nullable(),
  outcome: z.enum(['running', 'done', 'failed']),
  /** The release that was made or gone back to. */
  release: z.string().nullable(),
  /** Pages whose bytes differ from those of the release before. */
  changed: count.nullable(),
  /** What went wrong and where, in English. */
  error: z.string().max(2000).nullable(),
})
export type Build = z.infer<typeof buildSchema>

export const releaseSchema = z.object({
  name: z.string(),
  /** The first characters of the hash of the compiled site. */
  appId: z.string(),
  /** The register row it shows. */
  row: count,
  madeAt: instant,
  isCurrent: z.boolean(),
})
export type ReleaseState = z.infer<typeof releaseSchema>

/** The last comparison of the public folder with a fresh full build. */
export const verificationSchema = z.object({
  at: instant,
  files: count,
  /** How many files differ. */
  differing: count,
  /** The first of them, each with what is wrong. */
  differences: z
    .array(z.object({ path: z.string(), fault: z.enum(['missing', 'unexpected', 'other bytes']) }))
    .max(50),
})
export type Verification = z.infer<typeof verificationSchema>

export const searchStateSchema = z.object({
  /** The register row that each part of the index holds. */
  currentRow: count,
  archiveRow: count,
  documents: count,
  indexedAt: instant,
  milliseconds: z.number().nonnegative(),
  error: z.string().max(2000).nullable(),
})
export type SearchState = z.infer<typeof searchStateSchema>

/**
 * All that the site panel shows of one publisher. It is told when something begins or ends, each second in between,
 * and at least once a minute: who is silent for two counts as gone.
 */
export const publisherStateSchema = z.object({
  publisher: z.string().min(1).max(100),
  at: instant,
  /** The compiled site it renders with. */
  appId: z.string(),
  row: count,
  /** The newest order that it has begun to carry out, or passed over; told before the work begins. */
  order: count,
  releases: z.array(releaseSchema).max(20),
  /** Newest first. */
  builds: z.array(buildSchema).max(20),
  failing: z.object({ count, pages: z.array(failingPageSchema).max(50) }),
  verification: verificationSchema.nullable(),
  search: searchStateSchema.nullable(),
})
export type PublisherState = z.infer<typeof publisherStateSchema>
