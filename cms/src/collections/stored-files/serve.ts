import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { storedFile } from '@avizier/shared/kinds/fields'
import type { AfterErrorHook, CollectionSlug, PayloadRequest, UploadConfig } from 'payload'
import type { StoredRow } from '../../database/stored-row.ts'
import { readsAllFiles } from './file-access.ts'

type Handler = NonNullable<UploadConfig['handlers']>[number]

/** Nothing inside a file may act with the rights of the admin that it is shown in. */
const safeHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cache-Control': 'private, max-age=0, must-revalidate',
}

/**
 * Answers GET /api/<collection>/file/:name, where `name` is a stored name (`source`) or the file name of a document, for
 * which its original is sent. Payload has let staff and publishers in; who does not read every file is asked for the row.
 */
export const serveStoredFile =
  ({ collection, dir, types, sourcesOf, originalOf, disposition }: ServeOptions): Handler =>
  async (req, { params: { filename } }) => {
    const found = await findServed(req, filename)
    const type = types[path.extname(filename).slice(1)]
    if (!found || !type)
      return Response.json(noFile(filename), { status: 404, headers: safeHeaders })
    return new Response(Readable.toWeb(createReadStream(found.path)) as ReadableStream, {
      headers: {
        ...safeHeaders,
        'Content-Type': type,
        'Content-Length': String(found.size),
        'Content-Disposition': disposition,
      },
    })

    /** A stored name comes before a file name: what was fetched and uploaded again is called like the one stored before it. */
    async function findServed(req: PayloadRequest, name: string): Promise<Found | undefined> {
      const stored = await openFile(dir, name)
      if (stored && readsAllFiles(req.user)) return stored
      const names = stored ? fileNamesFor(name, Object.keys(types)) : [name]
      for (const row of await rowsNamed(req, collection, names)) {
        const source = stored ? name : storedFile.parse(originalOf(row)).source
        if (sourcesOf(row).includes(source) && (await mayRead(req, collection, row.id)))
          return stored ?? openFile(dir, source)
      }
      return undefined
    }
  }

const noFile = (name: string) => ({ errors: [{ message: `Fișierul „${name}” nu există.` }] })

/** Payload asks the rows for the `prefix` of an address, which files in the cloud have and ours do not: there is no such file. */
export const tellNoPrefix: AfterErrorHook = ({ req }) => {
  const { filename } = req.routeParams ?? {}
  if (typeof filename !== 'string' || !req.searchParams?.has('prefix')) return
  return { status: 404, response: noFile(filename) }
}

export interface ServeOptions {
  collection: CollectionSlug
  dir: string
  /** Media type by extension; a name with another extension is not served. */
  types: Readonly<Record<string, string>>
  /** The stored names that a row holds. */
  sourcesOf: (row: Record<string, unknown>) => string[]
  /** The original among what a document's row says about its files. */
  originalOf: (row: Record<string, unknown>) => unknown
  /** A PDF is downloaded: browsers open none in the sandbox that the headers ask for. */
  disposition: 'inline' | 'attachment'
}

interface Found {
  path: string
  size: number
}

/** The file names that a row may have whose files are stored under `source`: `0123456789ab-foto-360.webp` → `foto.jpg` … */
function fileNamesFor(source: string, extensions: readonly string[]): string[] {
  const [, stem = ''] = /^[0-9a-f]+-(.*)\.[a-z0-9]+$/.exec(source) ?? []
  const stems = [stem, stem.replace(/-(\d+|card)$/, '')]
  return stems.flatMap((each) => extensions.map((extension) => `${each}.${extension}`))
}

async function rowsNamed(
  req: PayloadRequest,
  collection: CollectionSlug,
  names: string[],
): Promise<StoredRow[]> {
  const where = { filename: { in: names } }
  const { docs } = await req.payload.db.find<StoredRow>({ collection, where, req })
  return docs
}

async function mayRead(
  req: PayloadRequest,
  collection: CollectionSlug,
  id: string,
): Promise<boolean> {
  if (readsAllFiles(req.user)) return true
  const where = { id: { equals: id } }
  const own = { overrideAccess: false, user: req.user, req }
  return (await req.payload.count({ collection, where, ...own })).totalDocs > 0
}

/** What no upload is ever stored under is no name: the disk is not asked for it. */
const storedName = /^[a-z0-9][a-z0-9.-]{0,200}$/

async function openFile(dir: string, name: string): Promise<Found | undefined> {
  if (!storedName.test(name)) return undefined
  const target = path.join(dir, name)
  const facts = await stat(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined
    throw error
  })
  return facts?.isFile() ? { path: target, size: facts.size } : undefined
}
