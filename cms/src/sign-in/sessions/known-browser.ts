import { dayMs } from '@avizier/shared/dates'
import { parseCookies, type PayloadRequest, type Where } from 'payload'
import { newToken, tokenHash } from '../../access/token.ts'
import type { Account } from '../account.ts'
import { knownBrowsersSlug } from '../slugs.ts'

// A browser is known by a cookie of its own, which says nothing and is sent to these addresses alone (docs/decisions/0039).

const cookieName = 'avizier-browser'
const cookiePath = '/api/users'
export const rememberedMs = 365 * dayMs
/** Of one account; a program that keeps no cookie is a new one each time. */
const mostKnown = 50

/** `first`: nobody has signed in with this account before, as far as anybody remembers. */
export type Acquaintance = 'known' | 'first' | 'new'

/** What the browser calls itself by its cookie; a new name where it has none. */
export function browserToken({ headers }: { headers: Headers }): string {
  const told = parseCookies(headers).get(cookieName)
  return told && /^[\w-]{43}$/.test(told) ? told : newToken()
}

/** The `Set-Cookie` by which the browser is known for another year. */
export const browserCookie = (token: string, isSecure: boolean): string =>
  [
    `${cookieName}=${token}`,
    `Path=${cookiePath}`,
    `Max-Age=${rememberedMs / 1000}`,
    'HttpOnly',
    'SameSite=Strict',
    ...(isSecure ? ['Secure'] : []),
  ].join('; ')

// Of two accounts in one browser no row tells that it is one.
const hashOf = (person: string, token: string): string => tokenHash(`${person} ${token}`)

/** Whether somebody has signed in with this account from the browser that asks; the same is asked where there is none. */
export async function isKnownBrowser(
  req: PayloadRequest,
  person: string | undefined,
): Promise<boolean> {
  const where: Where = { tokenHash: { equals: hashOf(person ?? '', browserToken(req)) } }
  return (await req.payload.db.findOne({ collection: knownBrowsersSlug, where, req })) !== null
}

/** Whether this account was used from this browser before; from now on it was. `req` is in a transaction. */
export async function meetBrowser(
  req: PayloadRequest,
  { id: person }: Pick<Account, 'id'>,
  token: string,
  now: Date,
): Promise<Acquaintance> {
  const { db } = req.payload
  const collection = knownBrowsersSlug
  const hash = hashOf(person, token)
  const where: Where = { tokenHash: { equals: hash } }
  const seenAt = now.toISOString()
  const row = await db.findOne<{ id: string }>({ collection, where, req })
  if (row) {
    await db.updateOne({ collection, id: row.id, data: { seenAt }, req, returning: false })
    return 'known'
  }
  const own: Where = { person: { equals: person } }
  const { docs } = await db.find<{ id: string }>({
    collection,
    where: own,
    sort: '-seenAt',
    pagination: false,
    limit: 0,
    req,
  })
  const forgotten = docs.slice(mostKnown - 1).map(({ id }) => id)
  if (forgotten.length > 0)
    await db.deleteMany({ collection, where: { id: { in: forgotten } }, req })
  await db.create({ collection, data: { tokenHash: hash, person, seenAt }, req })
  return docs.length === 0 ? 'first' : 'new'
}
