import { isAuthored } from '@avizier/shared/collections'
import { newAddress, pathOfTarget, redirectRefusals } from '@avizier/shared/redirects'
import type { PayloadRequest } from 'payload'
import { isSomewhere, leadsTo, type Origin } from '../addresses/leads-on.ts'
import { findIndexEntry } from '../register/store.ts'

export const replacementRefusals = {
  notOurs: 'Alegeți un document de pe acest site sau o adresă a lui, care începe cu /.',
  notPublic: 'Documentul ales nu este public: publicați-l întâi pe el.',
  self: 'Un document nu se poate înlocui pe sine: alegeți altul.',
  circle: 'Adresele s-ar învârti în cerc: de acolo se ajunge înapoi la documentul de față.',
  nothing: 'Pe site nu este nimic la această adresă.',
} as const

type Replacement = { address: string } | { refusal: string }

/** The address that is to take the place of a document's own (`path`), from what was chosen or typed; or why it cannot. */
export async function replacementOf(
  req: PayloadRequest,
  document: Origin & { path: string },
  wanted: string,
): Promise<Replacement> {
  const written = await writtenAddress(req, wanted)
  if ('refusal' in written) return written
  const path = pathOfTarget(written.address)
  if (path === document.path) return { refusal: replacementRefusals.self }
  if (await leadsTo(req, path, document.path, document))
    return { refusal: replacementRefusals.circle }
  if (!(await isSomewhere(req, path))) return { refusal: replacementRefusals.nothing }
  return written
}

async function writtenAddress(req: PayloadRequest, wanted: string): Promise<Replacement> {
  const [collection = '', id, ...more] = wanted.split('/')
  if (isAuthored(collection) && id && more.length === 0) {
    const entry = await findIndexEntry(req, collection, id)
    return entry?.isLive && entry.path
      ? { address: entry.path }
      : { refusal: replacementRefusals.notPublic }
  }
  const written = newAddress(wanted, req.payload.config.custom.siteUrl as string)
  if ('refusal' in written)
    return written.refusal === redirectRefusals.target
      ? { refusal: replacementRefusals.notOurs }
      : written
  return written.address.startsWith('/') ? written : { refusal: replacementRefusals.notOurs }
}
