import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { minuteMs } from '@avizier/shared/dates'
import { restOf } from '../rest-of-request.ts'
import { fileHeaders } from './headers.ts'

/** What is answered: a page, a file, or a way on. */
export type Answer =
  | { status: number; type: string; body: string | Buffer; headers?: Record<string, string> }
  | { status: 200; type: string; stream: Readable }
  | { status: 302 | 303; location: string }

export const page = (
  status: number,
  body: string,
  headers: Record<string, string> = {},
): Extract<Answer, { body: unknown }> => ({
  status,
  type: 'text/html; charset=utf-8',
  body,
  headers,
})

export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  admin: string
}

const stalledMs = 2 * minuteMs
export async function send(answer: Answer, { request, response, admin }: Exchange): Promise<void> {
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
    ...(!request.complete && { Connection: 'close' }),
    ...answer.headers,
  })
  if (request.method === 'HEAD') response.end()
  else {
    response.write(answer.body)
    await restOf(request)
    response.end()
  }
}
