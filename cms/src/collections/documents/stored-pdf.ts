import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { storedFile } from '@avizier/shared/snapshots/fields'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

export const documentsSlug = 'documents'

const rowSchema = z.object({
  title: z.string(),
  pageCount: z.number(),
  hasText: z.boolean(),
  text: z.array(z.string()),
  stored: storedFile,
})

export interface StoredPdf {
  bytes: Buffer
  pageCount: number
  /** One string a page. */
  text: string[]
}

/** A PDF of the newsroom by its id, bytes and all; null where there is none. */
export async function readStoredPdf(req: PayloadRequest, id: string): Promise<StoredPdf | null> {
  const row = await req.payload.db.findOne({
    collection: documentsSlug,
    req,
    where: { id: { equals: id } },
  })
  if (!row) return null
  const { pageCount, text, stored } = rowSchema.parse(row)
  const dir = req.payload.collections[documentsSlug]?.config.upload.staticDir
  if (!dir) throw new TypeError('The collection of documents has no folder for its files')
  return { bytes: await readFile(path.join(dir, stored.source)), pageCount, text }
}
