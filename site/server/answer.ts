import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { issueOfPagePath } from '@avizier/shared/issue-pages'
import { paths } from '@avizier/shared/paths'
import { leastCompressed, type Encoding } from '@avizier/shared/precompressed'
import { compressingOnce, encodingFor } from './compress.ts'
import { decode, find, type Found } from './find.ts'
import { isGone } from './gone.ts'
import {
  cachingOf,
  contentTypeOf,
  dispositionOf,
  isForEveryone,
  isText,
  securityHeaders,
} from './headers.ts'
import { isOfCounter, passOn } from './pass-on.ts'
import { rangeOf, type ByteRange } from './range.ts'
import { movedIn, withdrawnIn, type ServerMap } from './server-map.ts'

/** How many bytes of compressed files are kept. */
const mostKept = 64 * 1024 * 1024

/** The folder that is served, and what is remembered of it between requests. */
interface Site {
  publicDir: string
  withdrawn: ServerMap
  moved: ServerMap
  compress: ReturnType<typeof compressingOnce>
}

/** Answers requests from the public folder as it is at that instant; those for the counter by the counter, at `counterPort`. */
export function answering(publicDir: string, counterPort: number) {
  const site: Site = {
    publicDir,
    withdrawn: withdrawnIn(publicDir),
    moved: movedIn(publicDir),
    compress: compressingOnce(mostKept),
  }
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    const [pathname = '/', query] = (request.url ?? '/').split('?')
    const isForCounter = isOfCounter(pathname)
    const isRead = request.method === 'GET' || request.method === 'HEAD'
    if (!isRead && !(isForCounter && request.method === 'POST')) {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    if (isForCounter) {
      if (!(await passOn(counterPort, request, response)))
        await sendCounterAway(site, request, response)
      return
    }
    const target = await movedTo(site, pathname)
    if (target !== undefined) {
      // Without the query: what it meant at the old address, the new one does not know.
      redirect(response, target)
      return
    }
    const place = await find(publicDir, pathname)
    if (place === 'folder' && (await exists(publicDir, `${pathname}/`))) {
      redirect(response, `${pathname}/${query ? `?${query}` : ''}`)
      return
    }
    if (!place || place === 'folder') await sendMissing(site, request, response, pathname)
    else if (await site.withdrawn(pageOf(place.address)))
      await sendWithdrawn(site, request, response, place)
    else await sendFound(site, request, response, place)
  }
}

/** The address that people know a page by: `/comunicate/` for `/comunicate/index.html`. */
const pageOf = (address: string): string => address.replace(/(?<=\/)index\.html$/, '')

/** Where the redirects lead from an address, written with its slash at the end or without. */
async function movedTo({ moved }: Site, pathname: string): Promise<string | undefined> {
  const address = decode(pathname)
  if (address === undefined) return undefined
  const page = pageOf(address)
  return (await moved(page)) ?? (page.endsWith('/') ? undefined : moved(`${page}/`))
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location, 'Cache-Control': 'no-cache' }).end()
}

async function exists(publicDir: string, pathname: string): Promise<boolean> {
  const place = await find(publicDir, pathname)
  if (!place || place === 'folder') return false
  await place.handle.close()
  return true
}

async function sendFound(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  found: Found,
) {
  const { address, size, modified, etag } = found
  response.setHeader('Cache-Control', cachingOf(address))
  if (isForEveryone(address)) response.setHeader('Access-Control-Allow-Origin', '*')
  response.setHeader('Last-Modified', modified.toUTCString())
  response.setHeader('Accept-Ranges', 'bytes')
  const range = rangeAsked(request, found)
  const encoding = range ? undefined : encodingOf(request, found)
  // The same words in other bytes: equal only weakly (RFC 9110, 8.8.1).
  response.setHeader('ETag', encoding ? `W/${etag}` : etag)
  if (isText(contentTypeOf(address))) response.setHeader('Vary', 'Accept-Encoding')
  if (isKnown(request.headers, found)) {
    response.writeHead(304).end()
    await found.handle.close()
  } else if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end()
    await found.handle.close()
  } else await send(site, request, response, found, { status: range ? 206 : 200, range, encoding })
}

/** Ranges are of GET alone, and of the version that the reader has a part of already (RFC 9110, 14.2 and 13.1.5). */
function rangeAsked({ method, headers }: IncomingMessage, { etag, size }: Found) {
  const condition = headers['if-range']
  const isMeant = method === 'GET' && (condition === undefined || condition === etag)
  return isMeant ? rangeOf(headers.range, size) : undefined
}

const encodingOf = ({ headers }: IncomingMessage, { address, size }: Found) =>
  isText(contentTypeOf(address)) && size >= leastCompressed
    ? encodingFor(headers['accept-encoding'])
    : undefined

/** The page that lies there says what became of the document. */
async function sendWithdrawn(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  page: Found,
) {
  response.setHeader('Cache-Control', 'no-cache')
  await send(site, request, response, page, { status: 410 })
}

/** Pages of a printed issue go with it, and nobody wrote them: the page of the issue says why, as it does at its own address. */
async function sendMissing(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
) {
  const isOfJournal = pathname.startsWith(paths.section('journal-issues'))
  const issue = isOfJournal ? issueOfPagePath(pathname) : undefined
  const page =
    issue && (await site.withdrawn(issue)) ? await find(site.publicDir, issue) : undefined
  if (page && page !== 'folder') await sendWithdrawn(site, request, response, page)
  else await sendNotFound(site, request, response)
}

/** The page of the site that says so, or a plain line where nothing is published yet. */
async function sendNotFound(site: Site, request: IncomingMessage, response: ServerResponse) {
  response.setHeader('Cache-Control', 'no-cache')
  const page = await find(site.publicDir, paths.notFound)
  if (page && page !== 'folder') {
    await send(site, request, response, page, { status: 404 })
    return
  }
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(request.method === 'HEAD' ? undefined : 'Pagina nu există.\n')
}

/** While the counter is down: the page of the site that says so and whom to call, or a plain line. */
async function sendCounterAway(site: Site, request: IncomingMessage, response: ServerResponse) {
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('X-Robots-Tag', 'noindex')
  response.setHeader('Retry-After', '60')
  const page = await find(site.publicDir, paths.counterAway)
  if (page && page !== 'folder') {
    await send(site, request, response, page, { status: 503 })
    return
  }
  response.writeHead(503, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(request.method === 'HEAD' ? undefined : 'Ghișeul nu răspunde acum.\n')
}

interface Form {
  status: number
  range?: ByteRange | undefined
  encoding?: Encoding | undefined
}

/** Sends the file, in the form asked for, and closes it. A reader who goes away is no error. */
async function send(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
  found: Found,
  { status, range, encoding }: Form,
) {
  const { handle, address, size } = found
  const disposition = dispositionOf(address)
  response.setHeader('Content-Type', contentTypeOf(address))
  if (disposition) response.setHeader('Content-Disposition', disposition)
  if (range) response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  if (encoding) {
    response.setHeader('Content-Encoding', encoding)
    const bytes = await site.compress(found, encoding).finally(() => handle.close())
    response.writeHead(status, { 'Content-Length': bytes.length })
    response.end(request.method === 'HEAD' ? undefined : bytes)
    return
  }
  const length = range ? range.end - range.start + 1 : size
  response.writeHead(status, { 'Content-Length': length })
  if (request.method === 'HEAD' || length === 0) {
    response.end()
    await handle.close()
    return
  }
  const bytes = handle.createReadStream(range ?? { start: 0, end: size - 1 })
  await pipeline(bytes, response).catch(unlessGone)
}

/**
 * Whether the reader has this version. Tags compare weakly: the compressed form of a version is that version. A date counts
 * where no tag is named, and only the very one: a release gone back to is older (RFC 9110, 13.1.2 and 13.1.3).
 */
function isKnown(headers: IncomingMessage['headers'], { etag, modified }: Found): boolean {
  const named = headers['if-none-match']
  if (named === undefined) return headers['if-modified-since'] === modified.toUTCString()
  return (
    named.trim() === '*' ||
    named.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
  )
}

function unlessGone(error: unknown): void {
  if (!isGone(error)) throw error
}
