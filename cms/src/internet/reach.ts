import { request as requestHttp, type IncomingMessage } from 'node:http'
import { request as requestHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress, lookupPublic, PrivateAddress } from './public-address.ts'

/** How this machine reaches the internet. Tests hand in another one; no setting does. */
export interface Network {
  lookup: LookupFunction
  isOpen: (address: string) => boolean
  /** For all of an asking: redirects, and the body where it is read. */
  timeoutMs: number
}

export const internet: Network = {
  lookup: lookupPublic(),
  isOpen: isPublicAddress,
  timeoutMs: 10_000,
}

interface Asking {
  method: 'HEAD' | 'GET'
  headers: Readonly<Record<string, string>>
}

/** The last of what an address led to. Whoever asked reads the body, or destroys it. */
export interface Reached {
  response: IncomingMessage
  /** Where all redirects said „for good”: the address that they led to; null without one, or where one was for a time. */
  movedTo: string | null
}

const mostRedirects = 5

export class TooManyRedirects extends Error {
  override name = 'TooManyRedirects'
}

/**
 * Asks an address outside, and where it sends on to: no cookie, no word of us. What is not of the public internet is never asked,
 * at no redirect either. Throws PrivateAddress, TooManyRedirects, or what the connection throws.
 */
export async function reach(start: string, asking: Asking, network: Network): Promise<Reached> {
  const signal = AbortSignal.timeout(network.timeoutMs)
  let url = new URL(start)
  let isForGood = true
  for (let step = 0; step <= mostRedirects; step += 1) {
    const response = await open(url, { ...asking, signal }, network)
    const next = leadsTo(response, url)
    if (!next) return { response, movedTo: isForGood && step > 0 ? url.href : null }
    isForGood &&= response.statusCode === 301 || response.statusCode === 308
    response.destroy()
    url = next
  }
  throw new TooManyRedirects(start)
}

function leadsTo({ statusCode = 0, headers }: IncomingMessage, from: URL): URL | null {
  const { location } = headers
  if (statusCode < 300 || statusCode >= 400 || !location || !URL.canParse(location, from.href))
    return null
  const next = new URL(location, from)
  return /^https?:$/.test(next.protocol) ? next : null
}

function open(
  url: URL,
  asking: Asking & { signal: AbortSignal },
  { lookup, isOpen }: Network,
): Promise<IncomingMessage> {
  // A connection to a number looks nothing up.
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) && !isOpen(host)) throw new PrivateAddress(host)
  const ask = url.protocol === 'https:' ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    ask(url, { ...asking, lookup, agent: false })
      .on('response', resolve)
      .on('error', reject)
      // Also where it is answered by what is no response, such as an upgrade that nobody asked for.
      .on('close', () => reject(new Error('The connection was closed without an answer')))
      .end()
  })
}
