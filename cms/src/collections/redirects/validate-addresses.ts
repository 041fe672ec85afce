import { newAddress, oldAddress, pathOfTarget, redirectRefusals } from '@avizier/shared/redirects'
import { belongsToSite } from '@avizier/shared/site-addresses'
import type { PayloadRequest, TextFieldSingleValidation } from 'payload'
import { text as validatePlainText } from 'payload/shared'
import { isSomewhere, leadsTo, redirectFrom, type Redirect } from '../../addresses/leads-on.ts'
import { isPublicAt } from '../../register/fixed-address.ts'
import { siteUrlOf } from './write-once.ts'

export const refusals = {
  taken: 'Există deja o redirecționare de la această adresă.',
  ofSite: 'Adresa este a site-ului însuși: o pagină, o listă, un flux sau un fișier al lui.',
  public: 'La această adresă este un document publicat, pe care redirecționarea l-ar ascunde.',
  same: 'Adresa nouă este chiar cea veche.',
  circle: 'Redirecționările s-ar învârti în cerc: de la adresa nouă se ajunge înapoi la cea veche.',
  nothing: 'Pe site nu este nimic la această adresă.',
  ledTo:
    'Aici duc și alte redirecționări, care nu ar mai ajunge nicăieri. Schimbați-le întâi pe acelea.',
} as const

/**
 * An old address that no other redirect has, and where nothing public lies; a withdrawn document is no hindrance. What was
 * saved before may stay, whatever was published there since.
 */
export const validateFrom: TextFieldSingleValidation = async (value, options) => {
  const valid = await validatePlainText(value, options)
  if (valid !== true) return valid
  if (typeof value !== 'string') return redirectRefusals.notAPath
  const { req, id, previousValue } = options
  const written = oldAddress(value, siteUrlOf(req))
  if ('refusal' in written) return written.refusal
  const { address } = written
  if (belongsToSite(address)) return refusals.ofSite
  const other = await redirectFrom(req, address)
  if (other && other.id !== id) return refusals.taken
  if (address === previousValue) return true
  if (await isPublicAt(req, address)) return refusals.public
  return typeof previousValue === 'string' && (await isLastStepTo(req, previousValue))
    ? refusals.ledTo
    : true
}

/** Whether other redirects lead to an old address at which nothing else is: without its own they would lead nowhere. */
export async function isLastStepTo(req: PayloadRequest, from: string): Promise<boolean> {
  if (await isPublicAt(req, from)) return false
  const { docs } = await req.payload.db.find<Redirect>({
    collection: 'redirects',
    // A target may go on with a query or a place in the page.
    where: { to: { contains: from } },
    pagination: false,
    req,
  })
  return docs.some(({ to }) => pathOfTarget(to) === from)
}

/** A new address from which no redirect leads back, and where something is, as far as the CMS can tell. */
export const validateTo: TextFieldSingleValidation = async (value, options) => {
  const valid = await validatePlainText(value, options)
  if (valid !== true) return valid
  if (typeof value !== 'string') return redirectRefusals.target
  const { req, id, data, previousValue } = options
  const siteUrl = siteUrlOf(req)
  const written = newAddress(value, siteUrl)
  if ('refusal' in written) return written.refusal
  const path = pathOfTarget(written.address)
  const old = oldAddress('from' in data && typeof data.from === 'string' ? data.from : '', siteUrl)
  const own = id === undefined ? null : ({ collection: 'redirects', id: String(id) } as const)
  if ('address' in old && path === old.address) return refusals.same
  if ('address' in old && (await leadsTo(req, path, old.address, own))) return refusals.circle
  const isAsBefore = written.address === previousValue
  return isAsBefore || (await isSomewhere(req, path)) ? true : refusals.nothing
}
