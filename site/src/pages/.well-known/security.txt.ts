import { paths } from '@avizier/shared/paths'
import { siteSettings } from '../../queries/settings.ts'
import type { Endpoint } from '../../rendering/endpoint.ts'
import { telephonePieces } from '../../text/reachable.ts'

/** Made anew each month, and good for half a year more: RFC 9116 (2.5.5) wants an end less than a year ahead. */
const monthsAhead = 7

/** Whom to tell of a weakness of the site (RFC 9116). */
export const GET: Endpoint = ({ locals: { reader } }) => {
  const { email, phone } = siteSettings(reader)
  const firstOfMonth = (later: number) =>
    new Date(Date.UTC(reader.asOf.getUTCFullYear(), reader.asOf.getUTCMonth() + later))
  reader.changesAt(firstOfMonth(1))
  const called = telephonePieces(phone).find(({ href }) => href)?.href
  const contact = email ? `mailto:${email}` : (called ?? reader.siteUrl + paths.about)
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${firstOfMonth(monthsAhead).toISOString()}`,
    'Preferred-Languages: ro, en',
    `Canonical: ${reader.siteUrl}${paths.security}`,
  ]
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
