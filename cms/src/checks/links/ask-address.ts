import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { codeOf } from '@avizier/shared/error-code'
import { isPublicAddress, lookupPublic, PrivateAddress } from './public-address.ts'

/** `gone`: a reader finds nothing there. `silent`: it may be a bad hour. */
export interface Asked {
  outcome: 'fine' | 'gone' | 'silent'
  /** For whoever wrote the link. */
  answer: string
}

export interface Network {
  lookup: LookupFunction
  isOpen: (address: string) => boolean
  timeoutMs: number
}

const internet: Network = { lookup: lookupPublic(), isOpen: isPublicAddress, timeoutMs: 10_000 }

const mostRedirects = 5
/** Servers that want to see a browser, or know no such method, are asked like a browser asks. */
const tryWithGet = new Set([400, 403, 404, 405, 406, 501])

/**
 * Asks an address outside whether a page is there: its head, else its first bytes; no cookie, no word of us. What is not
 * of the public internet is never asked, at no step of a redirect either.
 */
export async function askAddress(url: string, network: Network = internet): Promise<Asked> {
  try {
    const head = await statusOf(url, 'HEAD', network)
    return verdict(tryWithGet.has(head) ? await statusOf(url, 'GET', network) : head)
  } catch (error) {
    if (error instanceof PrivateAddress)
      return { outcome: 'gone', answer: 'adresa nu este publică' }
    if (codeOf(error) === 'ENOTFOUND') return { outcome: 'gone', answer: 'numele nu există' }
    if (error instanceof TooManyRedirects)
      return { outcome: 'gone', answer: 'trimite mereu în altă parte' }
    return { outcome: 'silent', answer: 'serverul nu răspunde' }
  }
}

class TooManyRedirects extends Error {}

function verdict(status: number): Asked {
  if (status === 404 || status === 410) return { outcome: 'gone', answer: 'pagina nu există' }
  if (status >= 500) return { outcome: 'silent', answer: `eroare a serverului, ${status}` }
  // 401, 403, 429: there is something, for others than us.
  return { outcome: 'fine', answer: `răspunde, ${status}` }
}

async function statusOf(start: string, method: 'HEAD' | 'GET', network: Network): Promise<number> {
  let url = new URL(start)
  for (let step = 0; step <= mostRedirects; step += 1) {
    const response = await open(url, method, network)
    const status = response.statusCode ?? 0
    const { location } = response.headers
    // Nothing of the body is read.
    response.destroy()
    if (status < 300 || status >= 400 || !location) return status
    url = new URL(location, url)
    if (!/^https?:$/.test(url.protocol)) return status
  }
  throw new TooManyRedirects(start)
}

function open(url: URL, method: string, { lookup, isOpen, timeoutMs }: Network) {
  // A connection to a number looks nothing up.
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !isOpen(host)) throw new PrivateAddress(host)
  const ask = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise<IncomingMessage>((resolve, reject) => {
    ask(url, {
      method,
      lookup,
      agent: false,
      signal: AbortSignal.timeout(timeoutMs),
      headers: { accept: 'text/html,*/*;q=0.8', 'user-agent': 'Avizier (link check)' },
    })
      .on('response', resolve)
      .on('error', reject)
      .end()
  })
}
