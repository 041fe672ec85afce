import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { tokenIn, type LinkPurpose, type Shown } from '@avizier/shared/counter-api'
import { storedFile, type StoredFile } from '@avizier/shared/kinds/fields'
import { collectionOf } from '@avizier/shared/register-api'
import type { Endpoint, PayloadRequest } from 'payload'
import { openLinkOf, type Link } from './links.ts'
import { noteOpening } from './openings.ts'
import type { Purpose } from './purpose.ts'
import { shownText } from './shown.ts'

/** What each purpose of a link does. */
export type Purposes = Readonly<Record<LinkPurpose, Purpose>>

const closed: Shown = { state: 'closed' }
const neverKept = { 'Cache-Control': 'no-store' }

/** The doors of the counter. Whoever brings a link's token is told what that link shows, and nothing else. */
export function counterDoors(purposes: Purposes): Endpoint[] {
  const shownBy = async (req: PayloadRequest, link: Link, now: Date): Promise<Shown> => {
    const chosen = await purposes[link.purpose].chooses(req, link)
    return chosen.state === 'text' ? shownText(req, link, chosen, now) : chosen
  }

  /** POST /api/previews/open → Shown */
  const open: Endpoint = {
    path: '/previews/open',
    method: 'post',
    handler: async (req) => {
      const now = new Date()
      const link = await linkIn(req, now)
      const shown = link ? await shownBy(req, link, now) : closed
      if (link && shown.state === 'shown' && purposes[link.purpose].isLogged)
        await noteOpening(req, link.id, now)
      return Response.json(shown, { headers: neverKept })
    },
  }
  /** GET /api/previews/file/:hash/:name → the bytes of a file that the link's page shows. */
  const file: Endpoint = {
    path: '/previews/file/:hash/:name',
    method: 'get',
    handler: async (req) => {
      const now = new Date()
      const link = await linkIn(req, now)
      const shown = link ? await shownBy(req, link, now) : closed
      const { hash, name } = req.routeParams ?? {}
      const found = fileIn(shown, String(hash), String(name))
      return found ? sent(req, found) : new Response(null, { status: 404, headers: neverKept })
    },
  }
  return [open, file]
}

async function linkIn(req: PayloadRequest, now: Date): Promise<Link | undefined> {
  const token = tokenIn(req.headers.get('authorization'))
  return token === undefined ? undefined : openLinkOf(req, token, now)
}

/** The file with these two names among all that a link shows. */
export function fileIn(shown: Shown, hash: string, name: string): StoredFile | undefined {
  if (shown.state !== 'shown') return undefined
  const left: unknown[] = [shown.document, ...shown.beside].map(({ snapshot }) => snapshot)
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    if (typeof value !== 'object' || value === null) continue
    const file = storedFile.safeParse(value)
    if (file.success && file.data.name === name && file.data.hash.startsWith(hash)) return file.data
    left.push(...(Object.values(value) as unknown[]))
  }
  return undefined
}

function sent(req: PayloadRequest, file: StoredFile): Response {
  const { staticDir } = req.payload.collections[collectionOf(file)].config.upload
  if (!staticDir) throw new Error(`${collectionOf(file)} keep their files nowhere`)
  const bytes = createReadStream(path.join(staticDir, path.basename(file.source)))
  return new Response(Readable.toWeb(bytes) as ReadableStream, {
    headers: {
      ...neverKept,
      'Content-Type': file.mimeType,
      'Content-Length': String(file.bytes),
      'X-Content-Type-Options': 'nosniff',
    },
  })
}
