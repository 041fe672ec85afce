import type { IncomingMessage } from 'node:http'
import { pipeline } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { codeOf } from '@avizier/shared/error-code'
import { PrivateAddress } from '../../internet/public-address.ts'
import { internet, reach, TooManyRedirects, type Network } from '../../internet/reach.ts'
import { mostFeedBytes } from '../limits.ts'
import type { FeedFault } from './faults.ts'
import { retryAfterMs } from './retry-after.ts'

/** What is known of a feed since it was read last. */
export interface KnownFeed {
  url: string
  etag: string | null
  lastModified: string | null
}

interface Fresh {
  outcome: 'read'
  bytes: Uint8Array
  contentType: string | null
  etag: string | null
  lastModified: string | null
  movedTo: string | null
}

export type FeedAnswer =
  | Fresh
  | { outcome: 'unchanged'; movedTo: string | null }
  /** The site says that there will be none any more. */
  | { outcome: 'gone' }
  | { outcome: 'failed'; fault: FeedFault; retryAfterMs: number | null }

/** A newspaper's feed, with all that it leads through. */
const feedNetwork: Network = { ...internet, timeoutMs: 15_000 }

/** Asks for a feed, where it has changed since. Never throws for what another machine answers, or does not. */
export async function fetchFeed(
  known: KnownFeed,
  network: Network = feedNetwork,
): Promise<FeedAnswer> {
  try {
    const { response, movedTo } = await reach(
      known.url,
      { method: 'GET', headers: headersFor(known) },
      network,
    )
    return await answerOf(response, movedTo)
  } catch (error) {
    return { outcome: 'failed', fault: faultOf(error), retryAfterMs: null }
  }
}

const headersFor = ({ etag, lastModified }: KnownFeed): Record<string, string> => ({
  accept:
    'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'Avizier (press monitoring)',
  ...(etag !== null && { 'if-none-match': etag }),
  ...(lastModified !== null && { 'if-modified-since': lastModified }),
})

async function answerOf(response: IncomingMessage, movedTo: string | null): Promise<FeedAnswer> {
  const { statusCode = 0, headers } = response
  if (statusCode !== 200) {
    response.destroy()
    return withoutBody(statusCode, headers['retry-after'], movedTo)
  }
  return {
    outcome: 'read',
    bytes: await bodyOf(response),
    contentType: headers['content-type'] ?? null,
    etag: headers.etag ?? null,
    lastModified: headers['last-modified'] ?? null,
    movedTo,
  }
}

function withoutBody(
  status: number,
  retryAfter: string | undefined,
  movedTo: string | null,
): FeedAnswer {
  if (status === 304) return { outcome: 'unchanged', movedTo }
  if (status === 410) return { outcome: 'gone' }
  const fault = faultOfStatus(status)
  return { outcome: 'failed', fault, retryAfterMs: retryAfterMs(retryAfter, new Date()) }
}

function faultOfStatus(status: number): FeedFault {
  if (status === 404) return 'missing'
  if (status === 429 || status === 503) return 'too-often'
  if (status === 401 || status === 403 || status === 451) return 'refused'
  return status >= 500 ? 'broken' : 'no-feed'
}

class TooLarge extends Error {}

/** The body, unpacked: what unpacks to more than a feed may have is not read to its end. */
async function bodyOf(response: IncomingMessage): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of unpacked(response) as AsyncIterable<Uint8Array>) {
    size += part.length
    // Leaving the loop destroys the stream, and with it the connection.
    if (size > mostFeedBytes) throw new TooLarge()
    parts.push(part)
  }
  return Buffer.concat(parts)
}

const unpackers: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

function unpacked(response: IncomingMessage): NodeJS.ReadableStream {
  const unpack = unpackers[response.headers['content-encoding']?.toLowerCase() ?? '']
  if (!unpack) return response
  // A failure of either is told by the iteration over the second.
  return pipeline(response, unpack(), () => undefined)
}

function faultOf(error: unknown): FeedFault {
  if (error instanceof PrivateAddress) return 'private'
  if (error instanceof TooManyRedirects) return 'circles'
  if (error instanceof TooLarge) return 'too-large'
  const code = codeOf(error) ?? ''
  if (code === 'ENOTFOUND') return 'no-such-name'
  return code.startsWith('Z_') || code.startsWith('ERR_BROTLI') ? 'broken' : 'silent'
}
