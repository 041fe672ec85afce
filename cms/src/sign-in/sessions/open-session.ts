import { randomUUID } from 'node:crypto'
import { hourMs } from '@avizier/shared/dates'
import {
  generatePayloadCookie,
  getFieldsToSign,
  jwtSign,
  type PayloadRequest,
  type Where,
} from 'payload'
import { usersSlug } from '../../access/actor.ts'
import { keepSessions, type Account } from '../account.ts'
import { noteEvent } from '../events/note-event.ts'
import { tellNewBrowser } from '../mails.ts'
import { openSessionsSlug, securityEventsSlug } from '../slugs.ts'
import { whenceOf, type Whence } from '../whence.ts'
import { browserCookie, browserToken, meetBrowser } from './known-browser.ts'
import { openedNow } from './seen.ts'

/** A session that was opened, as whoever signed in is told of it. */
export interface Opened {
  token: string
  exp: number
  cookies: readonly string[]
  /** The account as the person may read it. */
  user: object
}

/**
 * Opens a session for an account whose password and code were right. `req` is in the transaction in which the account was
 * read, `asked` is the request with its headers.
 */
export async function openSession(
  req: PayloadRequest,
  asked: Pick<PayloadRequest, 'headers'>,
  account: Account,
  now: Date,
): Promise<Opened> {
  const { config } = req.payload.collections[usersSlug]
  const sid = randomUUID()
  const expiresAt = new Date(now.getTime() + config.auth.tokenExpiration * 1000).toISOString()
  const running = account.sessions.filter((session) => now < new Date(session.expiresAt))
  const session = { id: sid, createdAt: now.toISOString(), expiresAt }
  await keepSessions(req, account, [...running, session])
  const whence = whenceOf(asked)
  await noteSession(req, account, sid, whence, now)
  const browser = browserToken(asked)
  await warnOfNewBrowser(req, account, browser, whence, now)
  const { token, exp, user } = await signed(req, account, sid)
  return { token, exp, user, cookies: cookiesOf(req, token, browser) }
}

/** The session as a token, with what Payload wants to find in one. */
async function signed(req: PayloadRequest, { id, email }: Account, sid: string) {
  const { config } = req.payload.collections[usersSlug]
  const row = await req.payload.findByID({ collection: usersSlug, id, depth: 0, req })
  const user = { ...row, collection: usersSlug, _strategy: 'local-jwt' } as const
  const fieldsToSign = getFieldsToSign({ collectionConfig: config, email, sid, user })
  const { token, exp } = await jwtSign({
    fieldsToSign,
    secret: req.payload.secret,
    tokenExpiration: config.auth.tokenExpiration,
  })
  return { token, exp, user }
}

function cookiesOf({ payload }: PayloadRequest, token: string, browser: string): string[] {
  const { auth } = payload.collections[usersSlug].config
  const session = generatePayloadCookie({
    collectionAuthConfig: auth,
    cookiePrefix: payload.config.cookiePrefix,
    token,
  })
  return [String(session), browserCookie(browser, Boolean(auth.cookies.secure))]
}

async function noteSession(
  req: PayloadRequest,
  { id: person }: Account,
  session: string,
  whence: Whence,
  now: Date,
): Promise<void> {
  const at = now.toISOString()
  await req.payload.db.create({
    collection: openSessionsSlug,
    data: { session, person, browser: whence.browser, openedAt: at, seenAt: at },
    req,
  })
  openedNow(session)
  await noteEvent(req, { kind: 'signed-in', person, whence, now })
}

/** A program without cookies is a new browser each time: of the same one, from the same place, its owner is told once an hour. */
const toldAgainMs = hourMs
/** Whoever has the password and calls itself by another name each time fills nobody's mailbox. */
const mostTold = 10

async function warnOfNewBrowser(
  req: PayloadRequest,
  account: Account,
  browser: string,
  whence: Whence,
  now: Date,
): Promise<void> {
  if ((await meetBrowser(req, account, browser, now)) !== 'new') return
  const since = new Date(now.getTime() - toldAgainMs).toISOString()
  const where: Where = {
    and: [
      { kind: { equals: 'new-browser' } },
      { person: { equals: account.id } },
      { at: { greater_than: since } },
    ],
  }
  const { docs: told } = await req.payload.db.find<Partial<Whence>>({
    collection: securityEventsSlug,
    where,
    pagination: false,
    limit: 0,
    req,
  })
  if (
    told.some(({ browser: same, address }) => same === whence.browser && address === whence.address)
  )
    return
  await noteEvent(req, { kind: 'new-browser', person: account.id, whence, now })
  if (told.length < mostTold) await tellNewBrowser(req, account, whence, now)
}
