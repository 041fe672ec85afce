import {
  request as ask,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type ServerResponse,
} from 'node:http'
import type { Socket } from 'node:net'
import { pipeline } from 'node:stream/promises'
import { counterRoot } from '@avizier/shared/counter-api'
import { restOf } from '../rest-of-request.ts'
import { isGone } from './gone.ts'

/** Longer than the counter itself waits, for the CMS and between two pieces of a form. */
const patienceMs = 20_000

export const isOfCounter = (pathname: string): boolean =>
  pathname === counterRoot.slice(0, -1) || pathname.startsWith(counterRoot)

/** Passes a request on to the counter, and its answer back as it is. False, with nothing said yet, where it does not answer. */
export async function passOn(
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const answer = await answerOf(port, request, response).catch(() => undefined)
  request.unpipe()
  const rest = restOf(request)
  if (!answer) {
    await rest
    return false
  }
  // The counter says itself who may frame its pages: nothing of ours stands beside.
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.writeHead(answer.statusCode ?? 502, {
    ...answer.headers,
    ...(!request.complete && { connection: 'close' }),
  })
  try {
    await pipeline(answer, response, { end: false })
    await rest
    response.end()
  } catch (error) {
    response.destroy()
    if (!isGone(error)) throw error
  }
  return true
}

function answerOf(
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = ask({
      host: '127.0.0.1',
      port,
      method: request.method,
      path: request.url,
      headers: headersFor(request),
      timeout: patienceMs,
    })
    asked.once('response', resolve)
    // It stays: what is still sent to a counter that has answered, or has gone, fails later.
    asked.on('error', reject)
    asked.once('timeout', () => asked.destroy(new Error('The counter does not answer')))
    response.once('close', () => asked.destroy())
    if (request.method === 'POST') request.pipe(asked)
    else asked.end()
  })
}

/**
 * Who asks, with which browser and cookies, is none of the counter's business; of whoever sends a form it counts how many come
 * from an address.
 */
function headersFor({ method, headers, socket }: IncomingMessage): OutgoingHttpHeaders {
  const all = { host: headers.host ?? 'localhost', connection: 'close' }
  if (method !== 'POST') return all
  const body = Object.fromEntries(
    bodyHeaders.flatMap((name) => (headers[name] === undefined ? [] : [[name, headers[name]]])),
  )
  return { ...all, ...body, 'x-forwarded-for': addressOf(headers['x-forwarded-for'], socket) }
}

const bodyHeaders = [
  'content-type',
  'content-length',
  'content-encoding',
  'transfer-encoding',
  'sec-fetch-site',
] as const

/** What a client claims of itself counts only where another web server of this machine has written it. */
function addressOf(claimed: string | string[] | undefined, { remoteAddress = '' }: Socket): string {
  const isBehindAnother = /^(::1$|(::ffff:)?127\.)/.test(remoteAddress) && claimed !== undefined
  return isBehindAnother ? String(claimed) : remoteAddress
}
