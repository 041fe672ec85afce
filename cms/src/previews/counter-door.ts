import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { tokenIn, type LinkPurpose, type Shown } from '@avizier/shared/counter-api'
import type { StoredFile } from '@avizier/shared/kinds/fields'
import { collectionOf } from '@avizier/shared/register-api'
import type { Endpoint, PayloadRequest } from 'payload'
import { filesIn, pageKey, rememberedFiles } from './files-shown.ts'
import { openLinkOf, type Link } from './links.ts'
import { noteOpening } from './openings.ts'
import type { ChosenText, Purpose } from './purpose.ts'
import { shownText } from './shown.ts'

/** What each purpose of a link does. */
export type Purposes = Readonly<Record<LinkPurpose, Purpose>>

const closed: Shown = { state: 'closed' }
const neverKept = { 'Cache-Control': 'no-store' }

/** The doors of the counter. Whoever brings a link's token is told what that link shows, and nothing else. */
export function counterDoors(purposes: Purposes): Endpoint[] {
  const remembered = rememberedFiles()
  const chosenBy = (req: PayloadRequest, link: Link) => purposes[link.purpose].chooses(req, link)
  const show = async (req: PayloadRequest, link: Link, chosen: ChosenText, now: Date) => {
    const shown = await shownText(req, link, chosen, now)
    remembered.remember(pageKey(link.id, chosen), filesIn(shown))
    return shown
  }

  /** POST /api/previews/open → Shown */
  const open: Endpoint = {
    path: '/previews/open',
    method: 'post',
    handler: async (req) => {
      const now = new Date()
      const link = await linkIn(req, now)
      if (!link) return told(closed)
      const chosen = await chosenBy(req, link)
      if (chosen.state !== 'text') return told(chosen)
      const shown = await show(req, link, chosen, now)
      if (shown.state === 'shown' && purposes[link.purpose].isLogged)
        await noteOpening(req, link.id, now)
      return told(shown)
    },
  }
  /** GET /api/previews/file/:hash/:name → the bytes of a file that the link's page shows. */
  const file: Endpoint = {
    path: '/previews/file/:hash/:name',
    method: 'get',
    handler: async (req) => {
      const now = new Date()
      const link = await linkIn(req, now)
      if (!link) return notHere()
      const chosen = await chosenBy(req, link)
      if (chosen.state !== 'text') return notHere()
      const files =
        remembered.of(pageKey(link.id, chosen)) ?? filesIn(await show(req, link, chosen, now))
      const found = files.find((each) => isAsked(req, each))
      return found ? sent(req, found) : notHere()
    },
  }
  return [open, file]
}

/** By the two names of its public address. */
function isAsked(req: PayloadRequest, file: StoredFile): boolean {
  const { hash, name } = req.routeParams ?? {}
  return file.name === name && file.hash.startsWith(String(hash))
}

const told = (shown: Shown): Response => Response.json(shown, { headers: neverKept })
const notHere = (): Response => new Response(null, { status: 404, headers: neverKept })

async function linkIn(req: PayloadRequest, now: Date): Promise<Link | undefined> {
  const token = tokenIn(req.headers.get('authorization'))
  return token === undefined ? undefined : openLinkOf(req, token, now)
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
