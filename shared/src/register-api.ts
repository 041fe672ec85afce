import { z } from 'zod'
import { registerRowSchema } from './register.ts'
import type { StoredFile } from './snapshots/fields.ts'

// What publishers and the CMS say to each other, below the CMS's `/api`.

export const registerApi = {
  /** GET → RowsAnswer; waits up to `waitSeconds` for a first row. */
  rowsAfter: (number: number, waitSeconds = 0) => `/register/after/${number}?wait=${waitSeconds}`,
  /** POST a Delivery. */
  live: '/register/live',
  /** GET → the bytes of a file that a snapshot names. */
  file: (file: StoredFile) => `/${collectionOf(file)}/file/${encodeURIComponent(file.source)}`,
} as const

/** The CMS keeps each kind of file in a collection of its own. */
export const collectionOf = ({ mimeType }: StoredFile): 'documents' | 'media' =>
  mimeType === 'application/pdf' ? 'documents' : 'media'

/** The header by which a service account says who it is. */
export const serviceAuthorization = (apiKey: string) =>
  ({ authorization: `service-accounts API-Key ${apiKey}` }) as const

/** Rows in order, and the number of the newest there is. */
export const rowsAnswerSchema = z.object({
  rows: z.array(registerRowSchema),
  head: z.number().int().min(0),
})
export type RowsAnswer = z.infer<typeof rowsAnswerSchema>

/** What a publisher says after the files of rows `first` … `last` are in place. */
export const deliverySchema = z.object({
  publisher: z.string().min(1).max(100),
  first: z.number().int().positive(),
  last: z.number().int().positive(),
  /** ISO instant at which the files were in place. */
  at: z.iso.datetime(),
  urls: z.number().int().nonnegative(),
  bytes: z.number().int().nonnegative(),
  milliseconds: z.number().nonnegative(),
})
export type Delivery = z.infer<typeof deliverySchema>
