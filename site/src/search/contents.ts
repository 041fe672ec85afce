import { z } from 'zod'

const count = z.number().int().nonnegative()

/** Documents of one year or of some that follow each other. The folder is named by what it holds, so it never changes. */
const partSchema = z.object({
  /** Newest first, as the documents are numbered. */
  years: z.array(z.object({ year: z.string().regex(/^\d{4}$/), documents: count })).min(1),
  folder: z.string().regex(/^\d{4}-[0-9a-f]{16}$/),
  documents: count,
  /** See PartShape. */
  shards: count,
  together: count,
  /** What must lie in the folder, or it is made anew. */
  files: count,
  bytes: count,
})
export type Part = z.infer<typeof partSchema>

/** The only file of the index that changes: which parts are in use. Browsers read it before each search. */
export const contentsSchema = z.object({
  /** Newest years first: in the first the office publishes, the others are the archive. */
  parts: z.array(partSchema),
  /** Addresses withdrawn, by which register row, since the parts were made: they are in no result any more. */
  gone: z.array(z.object({ path: z.string(), row: count })),
  /** The register row that the first part and the whole index hold. */
  currentRow: count,
  archiveRow: count,
  indexedAt: z.iso.datetime().nullable(),
  milliseconds: z.number().nonnegative(),
})
export type SearchContents = z.infer<typeof contentsSchema>

export const noContents: SearchContents = {
  parts: [],
  gone: [],
  currentRow: 0,
  archiveRow: 0,
  indexedAt: null,
  milliseconds: 0,
}
