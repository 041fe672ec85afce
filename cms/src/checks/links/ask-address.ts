import { codeOf } from '@avizier/shared/error-code'
import { PrivateAddress } from '../../internet/public-address.ts'
import { internet, reach, TooManyRedirects, type Network } from '../../internet/reach.ts'

/** `gone`: a reader finds nothing there. `silent`: it may be a bad hour. */
export interface Asked {
  outcome: 'fine' | 'gone' | 'silent'
  /** For whoever wrote the link. */
  answer: string
}

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

function verdict(status: number): Asked {
  if (status === 404 || status === 410) return { outcome: 'gone', answer: 'pagina nu există' }
  if (status >= 500) return { outcome: 'silent', answer: `eroare a serverului, ${status}` }
  // 401, 403, 429: there is something, for others than us.
  return { outcome: 'fine', answer: `răspunde, ${status}` }
}

const headers = { accept: 'text/html,*/*;q=0.8', 'user-agent': 'Avizier (link check)' }

async function statusOf(url: string, method: 'HEAD' | 'GET', network: Network): Promise<number> {
  const { response } = await reach(url, { method, headers }, network)
  // Nothing of the body is read.
  response.destroy()
  return response.statusCode ?? 0
}
