import type { IncomingMessage, ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { constants, createBrotliCompress, createGzip } from 'node:zlib'
import { paths } from '@avizier/shared/paths'
import { find, type Found } from './find.ts'
import { cachingOf, contentTypeOf, dispositionOf, isText, securityHeaders } from './headers.ts'
import { rangeOf, type ByteRange } from './range.ts'
import { withdrawnIn } from './withdrawn.ts'

/** Below this the compressed form is hardly smaller. */
const leastCompressed = 1024

/** Answers requests from the public folder as it is at that instant. */
export function answering(publicDir: string) {
  const isWithdrawn = withdrawnIn(publicDir)
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end()
      return
    }
    const [pathname = '/', query] = (request.url ?? '/').split('?')
    const place = await find(publicDir, pathname)
    if (place === 'folder' && (await exists(publicDir, `${pathname}/`))) {
      const location = `${pathname}/${query ? `?${query}` : ''}`
      response.writeHead(301, { Location: location, 'Cache-Control': 'no-cache' }).end()
      return
    }
    if (!place || place === 'folder') await sendNotFound(request, response, publicDir)
    else if (await isWithdrawn(pageOf(place))) await sendWithdrawn(request, response, place)
    else await sendFound(request, response, place)
  }
}

/** The address that people know a page by: `/comunicate/` for `/comunicate/index.html`. */
const pageOf = ({ address }: Found): string => address.replace(/(?<=\/)index\.html$/, '')

async function exists(publicDir: string, pathname: string): Promise<boolean> {
  const place = await find(publicDir, pathname)
  if (!place || place === 'folder') return false
  await place.handle.close()
  return true
}

async function sendFound(request: IncomingMessage, response: ServerResponse, found: Found) {
  const { address, size, modified, etag } = found
  response.setHeader('Cache-Control', cachingOf(address))
  response.setHeader('Last-Modified', modified.toUTCString())
  response.setHeader('ETag', etag)
  response.setHeader('Accept-Ranges', 'bytes')
  if (isKnown(request.headers['if-none-match'], etag)) {
    response.writeHead(304).end()
    await found.handle.close()
    return
  }
  const condition = request.headers['if-range']
  const range =
    condition === undefined || condition === etag ? rangeOf(request.headers.range, size) : undefined
  if (range === 'unsatisfiable') {
    response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end()
    await found.handle.close()
    return
  }
  await send(request, response, found, { status: range ? 206 : 200, range })
}

/** The page that lies there says what became of the document. */
async function sendWithdrawn(request: IncomingMessage, response: ServerResponse, page: Found) {
  response.setHeader('Cache-Control', 'no-cache')
  await send(request, response, page, { status: 410 })
}

/** The page of the site that says so, or a plain line where nothing is published yet. */
async function sendNotFound(request: IncomingMessage, response: ServerResponse, publicDir: string) {
  response.setHeader('Cache-Control', 'no-cache')
  const page = await find(publicDir, paths.notFound)
  if (page && page !== 'folder') {
    await send(request, response, page, { status: 404 })
    return
  }
  response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
  response.end(request.method === 'HEAD' ? undefined : 'Pagina nu există.\n')
}

interface Form {
  status: number
  range?: ByteRange | undefined
}

/** Sends the file, compressed where that helps, and closes it. A reader who goes away is no error. */
async function send(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, address, size, etag }: Found,
  { status, range }: Form,
) {
  const contentType = contentTypeOf(address)
  const disposition = dispositionOf(address)
  response.setHeader('Content-Type', contentType)
  if (disposition) response.setHeader('Content-Disposition', disposition)
  const mayCompress = isText(contentType)
  if (mayCompress) response.setHeader('Vary', 'Accept-Encoding')
  const compression =
    mayCompress && !range && size >= leastCompressed
      ? compressionFor(request.headers['accept-encoding'])
      : undefined
  if (compression) {
    response.setHeader('Content-Encoding', compression.name)
    if (status === 200) response.setHeader('ETag', `W/${etag}`)
  } else response.setHeader('Content-Length', range ? range.end - range.start + 1 : size)
  if (range) response.setHeader('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  response.writeHead(status)
  if (request.method === 'HEAD' || size === 0) {
    response.end()
    await handle.close()
    return
  }
  const bytes = handle.createReadStream(range ?? { start: 0, end: size - 1 })
  await (
    compression ? pipeline(bytes, compression.create(), response) : pipeline(bytes, response)
  ).catch(unlessGone)
}

function compressionFor(accepted: string | string[] | undefined) {
  const names = String(accepted ?? '')
    .split(',')
    .filter((each) => !/;\s*q=0(\.0*)?\s*$/.test(each))
    .map((each) => each.split(';')[0]?.trim())
  if (names.includes('br'))
    return {
      name: 'br',
      create: () => createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
    }
  return names.includes('gzip') ? { name: 'gzip', create: () => createGzip() } : undefined
}

/** If-None-Match compares weakly: the compressed form of a version is that version (RFC 9110, 13.1.2). */
const isKnown = (header: string | undefined, etag: string): boolean =>
  header !== undefined &&
  (header.trim() === '*' ||
    header.split(',').some((each) => each.trim().replace(/^W\//, '') === etag))

function unlessGone(error: unknown): void {
  const isGone =
    error instanceof Error &&
    'code' in error &&
    (error.code === 'ERR_STREAM_PREMATURE_CLOSE' ||
      error.code === 'ECONNRESET' ||
      error.code === 'EPIPE')
  if (!isGone) throw error
}
