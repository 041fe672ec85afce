import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import { pipeline } from 'node:stream/promises'
import { counterRoot } from '@avizier/shared/counter-api'
import { isGone } from './gone.ts'

/** Longer than the counter itself waits for the CMS. */
const patienceMs = 20_000

/** What a reader is told while the counter is away. It says nothing of what a link leads to. */
const awayPage = `<!doctype html>
<html lang="ro">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Ghișeul nu răspunde acum</title>
</head>
<body>
<main>
<h1>Ghișeul nu răspunde acum</h1>
<p>Pagina de la această adresă nu poate fi arătată pentru moment. Încercați din nou peste un minut.</p>
<p><a href="/">Prima pagină a site-ului</a></p>
</main>
</body>
</html>
`

export const isOfCounter = (pathname: string): boolean =>
  pathname === counterRoot.slice(0, -1) || pathname.startsWith(counterRoot)

/** Passes a request on to the counter, and its answer back as it is; a plain page with 503 where it does not answer. */
export async function passOn(
  port: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const answer = await answerOf(port, request, response).catch(() => undefined)
  if (!answer) {
    sayAway(request, response)
    return
  }
  // The counter says itself who may frame its pages: nothing of ours stands beside.
  for (const name of response.getHeaderNames()) response.removeHeader(name)
  response.writeHead(answer.statusCode ?? 502, answer.headers)
  await pipeline(answer, response).catch((error: unknown) => {
    if (!isGone(error)) throw error
  })
}

function answerOf(
  port: number,
  { method, url, headers }: IncomingMessage,
  response: ServerResponse,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const asked = ask({
      host: '127.0.0.1',
      port,
      method,
      path: url,
      // Who asks, with which browser and cookies, is none of the counter's business.
      headers: { host: headers.host ?? 'localhost', connection: 'close' },
      timeout: patienceMs,
    })
    asked.once('response', resolve)
    asked.once('error', reject)
    asked.once('timeout', () => asked.destroy(new Error('The counter does not answer')))
    response.once('close', () => asked.destroy())
    asked.end()
  })
}

function sayAway({ method }: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, {
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
    'Retry-After': '60',
  })
  response.end(method === 'HEAD' ? undefined : awayPage)
}
