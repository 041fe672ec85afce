import { Refused } from './refused.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a change that the page of another site asks of somebody's browser: it would carry their session, or sign them
 * in as somebody else. Programs send no origin; one that does, and brings a key or token but no cookie, is no browser's
 * page (a page may not send that header to another site).
 */
export function refuseForeignPage(
  { method, headers }: Pick<Request, 'method' | 'headers'>,
  ownOrigin: string,
): void {
  if (reading.has(method.toUpperCase())) return
  if (headers.has('authorization') && !headers.has('cookie')) return
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  const isOwn =
    origin === null
      ? site === null || site === 'same-origin' || site === 'none'
      : origin === ownOrigin
  if (!isOwn)
    throw new Refused(403, 'Cererea vine din pagina altui site. Deschideți redacția la adresa ei.')
}
