import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { storedFile } from '@avizier/shared/kinds/fields'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'

export const documentsSlug = 'documents'

const rowSchema = z.object({
  title: z.string(),
  pageCount: z.number(),
  hasText: z.boolean(),
  text: z.array(z.string()),
  stored: storedFile,
})

export type DocumentRow = z.infer<typeof rowSchema>

/** What the newsroom knows of a PDF; null where there is none with this id. */
export async function findDocument(req: PayloadRequest, id: string): Promise<DocumentRow | null> {
  const row = await req.payload.db.findOne({
    collection: documentsSlug,
    req,
    where: { id: { equals: id } },
  })
  return row ? rowSchema.parse(row) : null
}

/** The folder of the files of documents. */
export function documentsDir(payload: Payload): string {
  const dir = payload.collections[documentsSlug].config.upload.staticDir
  if (!dir) throw new TypeError('The collection of documents has no folder for its files')
  return dir
}

/** The bytes of a PDF as they are stored. */
export const readStoredPdf = (
  payload: Payload,
  { stored }: Pick<DocumentRow, 'stored'>,
): Promise<Buffer> => readFile(path.join(documentsDir(payload), stored.source))
