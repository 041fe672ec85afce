import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { CollectionSlug, PayloadRequest, UploadConfig } from 'payload'
import { storedFile, type StoredFile } from '@avizier/shared/snapshots/fields'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Nothing inside a file may act with the rights of the admin that it is shown in. */
const safeHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cache-Control': 'private, max-age=0, must-revalidate',
}

/**
 * Answers GET /api/<collection>/file/:name, where `name` is a stored name (`source`) or the file name of a document, for
 * which its original is sent. Payload has checked `read` before.
 */
export const serveStoredFile =
  ({ dir, types, originalOf, disposition }: ServeOptions): Handler =>
  async (req, { params: { collection, filename } }) => {
    const found =
      (await openFile(dir, filename)) ??
      (await openFile(
        dir,
        (await findOriginal(req, collection as CollectionSlug, filename, originalOf))?.source,
      ))
    const type = types[path.extname(filename).slice(1)]
    if (!found || !type)
      return Response.json(
        { errors: [{ message: `Fișierul „${filename}” nu există.` }] },
        { status: 404, headers: safeHeaders },
      )
    return new Response(Readable.toWeb(createReadStream(found.path)) as ReadableStream, {
      headers: {
        ...safeHeaders,
        'Content-Type': type,
        'Content-Length': String(found.size),
        'Content-Disposition': disposition,
      },
    })
  }

export interface ServeOptions {
  dir: string
  /** Media type by extension; a name with another extension is not served. */
  types: Readonly<Record<string, string>>
  /** The original among what a document's row says about its files. */
  originalOf: (row: Record<string, unknown>) => unknown
  /** A PDF is downloaded: browsers open none in the sandbox that the headers ask for. */
  disposition: 'inline' | 'attachment'
}

async function findOriginal(
  req: PayloadRequest,
  collection: CollectionSlug,
  filename: string,
  originalOf: ServeOptions['originalOf'],
): Promise<StoredFile | undefined> {
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { filename: { equals: filename } },
  })
  return row ? storedFile.parse(originalOf(row)) : undefined
}

async function openFile(
  dir: string,
  name: string | undefined,
): Promise<{ path: string; size: number } | undefined> {
  if (!name || path.basename(name) !== name) return undefined
  const target = path.join(dir, name)
  const facts = await stat(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return facts?.isFile() ? { path: target, size: facts.size } : undefined
}
