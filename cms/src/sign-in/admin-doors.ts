import { randomBytes } from 'node:crypto'
import { APIError, createLocalReq, NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { usersSlug } from '../access/actor.ts'
import { hasRole } from '../access/has-role.ts'
import { refuse } from '../access/refuse.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { mailAddress } from '../mail/queue-mail.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readPerson } from '../requests/of-people.ts'
import { writtenWords } from '../requests/words.ts'
import { secondFactorAsked } from '../workflow/settings.ts'
import { accountById, keepFactorDue, type Account } from './account.ts'
import { passwordLink } from './addresses.ts'
import { noteEvent } from './events/note-event.ts'
import { closeLinks, makeLink } from './links/links.ts'
import { sendInvitation, sendReset, tellChange } from './mails.ts'
import { ownAccount, passwordText, requireOwnPassword } from './own.ts'
import { byInvitation } from './password-context.ts'
import type { PasswordState } from './password-states.ts'
import { needsFactor } from './second-factor/requirement.ts'
import { dropFactor, factorOf } from './second-factor/store.ts'
import { endSessions, sessionsOf } from './sessions/sessions.ts'
import { whenceOf } from './whence.ts'

// What an administrator does with the accounts of others. None of it tells or sets a password.

const way = z.enum(['mail', 'hand'], 'Alegeți cum ajunge legătura la persoană.')
const invitationSchema = z.object({
  name: writtenWords({ missing: 'Scrieți numele persoanei.', tooLong: 'Numele are', most: 200 }),
  email: mailAddress.catch('').refine((email) => email !== '', 'Scrieți o adresă de e-mail.'),
  roles: z.array(z.string()).min(1, 'Alegeți cel puțin un rol.'),
  department: z.string().nullish(),
  way,
  password: passwordText,
})
const linkSchema = z.object({ way, password: passwordText })

/** What an administrator is told of a link: its address only where they hand it over themselves. */
export interface LinkGiven {
  id: string
  url: string | null
  expiresAt: string
}

const given = (link: LinkGiven, status: 200 | 201): Response =>
  Response.json(link, { status, headers: { 'Cache-Control': 'no-store' } })

/**
 * POST /api/users/invitations `{ name, email, roles, department?, way, password? }` → LinkGiven: an account without a
 * password, and its link. `password` is the administrator's own, as below.
 */
const invite: Endpoint = {
  path: '/invitations',
  method: 'post',
  handler: async (req) => {
    requireAdmin(req)
    const { way, password, ...person } = readPerson(invitationSchema, await bodyOf(req))
    await provedFor(req, way, password)
    const link = await inTransaction(req.payload, async (inside) => {
      const { id } = await makePerson(inside, req, person)
      return giveLink(inside, req, id, way)
    })
    return given(link, 201)
  },
}

type Invited = Omit<z.infer<typeof invitationSchema>, 'way' | 'password'>

/** Makes the account by Payload's own door, as the administrator: its rules hold. Nobody knows the password. */
async function makePerson(
  inside: PayloadRequest,
  { user, i18n, t, headers }: PayloadRequest,
  person: Invited,
) {
  const { payload, transactionID } = inside
  const asking = { i18n, t, headers, ...(transactionID !== undefined && { transactionID }) }
  const asAdmin = await createLocalReq({ req: asking, ...(user && { user }) }, payload)
  byInvitation(asAdmin)
  const data = { ...person, password: randomBytes(32).toString('base64url') }
  return payload.create({
    collection: usersSlug,
    // Whether they are roles is for the account's own rules to say.
    data: data as never,
    depth: 0,
    overrideAccess: false,
    req: asAdmin,
  }) as Promise<{ id: string }>
}

/**
 * POST /api/users/:id/link `{ way, password? }` → LinkGiven: for who has not followed the invitation, or has forgotten the
 * password. Nobody gives one to themselves; who hands one over says their own password.
 */
const giveLinkDoor: Endpoint = {
  path: '/:id/link',
  method: 'post',
  handler: async (req) => {
    requireAdmin(req)
    const { way, password } = readPerson(linkSchema, await bodyOf(req))
    const id = idIn(req)
    const me = await provedFor(req, way, password)
    if (me.id === id) refuse('Pe a dumneavoastră o schimbați din „Contul meu”.')
    return given(await inTransaction(req.payload, (inside) => giveLink(inside, req, id, way)), 200)
  },
}

/** A link in the hand is as good as a password: an open session alone gets none. */
async function provedFor(
  req: PayloadRequest,
  way: 'mail' | 'hand',
  password: string,
): Promise<Account> {
  const me = await ownAccount(req)
  if (way === 'hand') await requireOwnPassword(req, me, password, 'password')
  return me
}

async function giveLink(
  inside: PayloadRequest,
  req: PayloadRequest,
  id: string,
  way: 'mail' | 'hand',
): Promise<LinkGiven> {
  const now = new Date()
  const account = await found(inside, id)
  const isInvited = account.passwordState === 'none'
  await closeLinks(inside, id, now)
  const { token, expiresAt } = await makeLink(inside, id, isInvited ? 'invitation' : 'reset', now)
  await noteEvent(inside, {
    kind: isInvited ? 'invited' : 'link-given',
    person: id,
    by: req.user ? String(req.user.id) : null,
    whence: whenceOf(req),
    now,
  })
  if (way === 'mail')
    await (isInvited ? sendInvitation : sendReset)(inside, account, token, expiresAt)
  const url = way === 'hand' ? passwordLink(inside, token) : null
  return { id, url, expiresAt: expiresAt.toISOString() }
}

/** What an administrator is told of somebody's access. */
export interface Standing {
  passwordState: PasswordState
  hasFactor: boolean
  needsFactor: boolean
  sessions: number
}

/** GET /api/users/:id/standing → Standing */
const standing: Endpoint = {
  path: '/:id/standing',
  method: 'get',
  handler: async (req) => {
    requireAdmin(req)
    const account = await found(req, idIn(req))
    const answer: Standing = {
      passwordState: account.passwordState,
      hasFactor: (await factorOf(req, account.id)) !== null,
      needsFactor: needsFactor(account.roles, await secondFactorAsked(req)),
      sessions: (await sessionsOf(req, account, null, new Date())).length,
    }
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}

/** POST /api/users/:id/end-sessions: signs somebody out everywhere. */
const endAll: Endpoint = {
  path: '/:id/end-sessions',
  method: 'post',
  handler: async (req) => {
    requireAdmin(req)
    await inTransaction(req.payload, async (inside) => {
      const account = await found(inside, idIn(req))
      await endSessions(inside, account, () => false)
      await noteEvent(inside, { kind: 'sessions-ended', ...byAdmin(req, account) })
    })
    return Response.json({ ok: true })
  },
}

const removeSchema = z.object({ password: passwordText })

/** POST /api/users/:id/remove-second-factor `{ password }` of the administrator: for a phone that is lost. */
const removeFactor: Endpoint = {
  path: '/:id/remove-second-factor',
  method: 'post',
  handler: async (req) => {
    requireAdmin(req)
    const { password } = readPerson(removeSchema, await bodyOf(req))
    const me = await ownAccount(req)
    if (me.id === idIn(req)) refuse('Pe al dumneavoastră îl mutați din „Contul meu”.')
    await requireOwnPassword(req, me, password, 'password')
    await inTransaction(req.payload, async (inside) => {
      const account = await found(inside, idIn(req))
      await dropFactor(inside, account.id)
      const event = byAdmin(req, account)
      // Whose role needs one puts another at the next sign-in.
      await endSessions(inside, account, () => false)
      await keepFactorDue(inside, account, event.now)
      await noteEvent(inside, { kind: 'factor-removed', ...event })
      await tellChange(inside, account, 'factor-removed', event.now)
    })
    return Response.json({ ok: true })
  },
}

const byAdmin = (req: PayloadRequest, { id }: Account) => ({
  person: id,
  by: req.user ? String(req.user.id) : null,
  whence: whenceOf(req),
  now: new Date(),
})

const idIn = ({ routeParams }: PayloadRequest): string => String(routeParams?.id)

async function found(req: PayloadRequest, id: string): Promise<Account> {
  const account = await accountById(req, id)
  if (!account) throw new NotFound(req.t)
  return account
}

function requireAdmin({ user }: PayloadRequest): void {
  if (!user) throw new APIError('Autentificați-vă.', 401)
  if (!hasRole(user, 'admin')) refuse('Conturile le face administratorul.')
}

export const adminDoors: Endpoint[] = [invite, giveLinkDoor, standing, endAll, removeFactor]
