import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  counterRoot,
  counterViews,
  tokenPattern,
  type CounterView,
  type Shown,
} from '@avizier/shared/counter-api'
import { minuteMs } from '@avizier/shared/dates'
import type { MirrorStore } from '../publisher/mirror/mirror.ts'
import type { Render } from '../src/rendering/render-address.ts'
import type { CmsClient } from './cms-client.ts'
import { dressPage } from './dress-page.ts'
import { counterHeaders, fileHeaders } from './headers.ts'
import { ownFiles } from './own-files.ts'
import { closedPage, nothingHere, unfinishedPage } from './plain-page.ts'
import { viewOf } from './views.ts'

export interface Counter {
  cms: CmsClient
  /** Throws where there is none that can be read. */
  mirror: () => MirrorStore
  app: (mirror: MirrorStore) => Promise<Render>
  siteUrl: string
  cmsUrl: string
  clock: () => Date
}

/** What is answered: a page, a file, or a way on. */
type Answer =
  | { status: number; type: string; body: string | Buffer }
  | { status: 200; type: string; stream: Readable }
  | { status: 302; location: string }

const page = (status: number, body: string): Answer => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
})

/** Answers the requests under `/ghiseu/`. Rejects where the CMS, the mirror or the app cannot be asked. */
export function answering(counter: Counter) {
  const admin = new URL(counter.cmsUrl).origin
  const headers = counterHeaders(admin)
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const [pathname = '/'] = (request.url ?? '/').split('?')
    await send(await answerTo(counter, pathname), { request, response, admin })
  }
}

async function answerTo(counter: Counter, pathname: string): Promise<Answer> {
  const own = ownFiles.get(pathname)
  if (own) return { status: 200, type: own.type, body: own.bytes }
  const place = placeOf(pathname)
  if (!place) return page(404, nothingHere)
  if ('location' in place) return { status: 302, location: place.location }
  if ('file' in place) return answerFile(counter, place)
  return answerPage(counter, place)
}

type Place =
  | { location: string }
  | { token: string; view: CounterView }
  | { token: string; file: { hash: string; name: string } }

/** What an address under `/ghiseu/` asks for. */
export function placeOf(pathname: string): Place | undefined {
  const [token = '', ...rest] = pathname.slice(counterRoot.length).split('/')
  if (!pathname.startsWith(counterRoot) || !tokenPattern.test(token)) return undefined
  if (rest.length === 0) return { location: `${pathname}/` }
  const [folder, hash = '', name = '', ...more] = rest
  if (folder === 'fisiere' && /^[0-9a-f]{16}$/.test(hash) && /^[a-z0-9][a-z0-9.-]*$/.test(name))
    return more.length === 0 ? { token, file: { hash, name } } : undefined
  const asked = rest.join('/')
  const [view] = Object.entries(counterViews).find(([, part]) => part === asked) ?? []
  return view === undefined ? undefined : { token, view: view as CounterView }
}

async function answerPage(
  counter: Counter,
  { token, view }: { token: string; view: CounterView },
): Promise<Answer> {
  const { cms, clock, cmsUrl, siteUrl } = counter
  const shown: Shown = await cms.open(token)
  if (shown.state === 'closed') return page(404, closedPage)
  if (shown.state === 'public') return { status: 302, location: shown.path }
  // Lists, feed and card are for those who write.
  if (view !== 'page' && shown.purpose !== 'form') return page(404, nothingHere)
  const admin = new URL(cmsUrl).origin
  if (shown.state === 'unfinished')
    return page(
      200,
      dressPage(unfinishedPage(shown.sentences), { ...shown, publicAt: null }, admin),
    )
  const mirror = counter.mirror()
  const app = await counter.app(mirror)
  const html = await viewOf({ app, mirror, siteUrl, token, now: clock() }, shown, view)
  return page(200, dressPage(html, shown, admin))
}

async function answerFile(
  { cms }: Counter,
  { token, file }: { token: string; file: { hash: string; name: string } },
): Promise<Answer> {
  const found = await cms.file(token, file.hash, file.name)
  if (!found) return page(404, nothingHere)
  return { status: 200, type: found.mimeType, stream: found.body }
}

interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  admin: string
}

const stalledMs = 2 * minuteMs

async function send(
  answer: Answer,
  { request: { method }, response, admin }: Exchange,
): Promise<void> {
  if ('location' in answer) {
    response.writeHead(answer.status, { Location: answer.location }).end()
    return
  }
  if ('stream' in answer) {
    response.writeHead(answer.status, fileHeaders(answer.type, admin))
    // Whoever takes none of it for so long has gone away without a word.
    response.setTimeout(stalledMs, () => response.destroy())
    await pipeline(answer.stream, response)
    return
  }
  response.writeHead(answer.status, {
    'Content-Type': answer.type,
    'Content-Length': Buffer.byteLength(answer.body),
  })
  response.end(method === 'HEAD' ? undefined : answer.body)
}
