import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { refuse } from '../../access/refuse.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { bodyOf } from '../../requests/body-of.ts'
import { faulty, readPerson } from '../../requests/of-people.ts'
import { secondFactorAsked } from '../../workflow/settings.ts'
import { accountById, keepFactorDue, type Account } from '../account.ts'
import { noteEvent, type SecurityEvent } from '../events/note-event.ts'
import { closeLinks, openLinkOf } from '../links/links.ts'
import { closedSentence } from '../links/password-doors.ts'
import { tellChange } from '../mails.ts'
import { ownAccount, passwordText, requireOwnPassword } from '../own.ts'
import { openSession, type Opened } from '../sessions/open-session.ts'
import { currentSession, endSessions } from '../sessions/sessions.ts'
import { CodeNeeded } from '../steps.ts'
import { whenceOf } from '../whence.ts'
import { codeThrottled } from './code-throttle.ts'
import { needsFactor } from './requirement.ts'
import { beginFactor, confirmFactor, dropFactor, factorOf, renewRecoveryCodes } from './store.ts'
import { requireCode } from './take.ts'
import { setupOf } from './totp.ts'

const token = z.string().max(100).nullish().catch(null)
const code = z.string().max(40).catch('')
const beginSchema = z.object({ token, password: passwordText, code })
const confirmSchema = z.object({ token, code })
const changeSchema = z.object({ password: passwordText, code })

const neverKept = { 'Cache-Control': 'no-store' }
const told = (answer: object): Response => Response.json(answer, { headers: neverKept })

/** POST /api/users/second-factor/begin `{ password, code? }`, or `{ token }` of a sign-in that stopped for it → Setup. */
const begin: Endpoint = {
  path: '/second-factor/begin',
  method: 'post',
  handler: async (req) => {
    const asked = readPerson(beginSchema, await bodyOf(req))
    if (asked.token) return told(await beginByLink(req, asked.token))
    return told(
      await withCode(req, asked, async (inside, account, now) =>
        setupOf(await beginFactor(inside, account.id, now), account.email),
      ),
    )
  },
}

const beginByLink = (req: PayloadRequest, token: string) =>
  inTransaction(req.payload, async (inside) => {
    const now = new Date()
    const { account } = await byLink(inside, token, now)
    return setupOf(await beginFactor(inside, account.id, now), account.email)
  })

async function byLink(inside: PayloadRequest, token: string, now: Date) {
  const link = await openLinkOf(inside, token, ['factor'], now)
  const account = link && (await accountById(inside, link.person))
  // It was made for somebody who had none: whoever has one by now signs in with it.
  if (!account || (await factorOf(inside, account.id))) return refuse(closedSentence)
  return { account }
}

/** POST /api/users/second-factor/confirm `{ code, token? }`: turns it on. The answer has the recovery codes, once. */
const confirm: Endpoint = {
  path: '/second-factor/confirm',
  method: 'post',
  handler: async (req) => {
    const { token, code } = readPerson(confirmSchema, await bodyOf(req))
    const owner = token ? await ownerOf(req, token) : await ownAccount(req)
    const { codes, opened } = await codeThrottled(req, owner, code, () =>
      inTransaction(req.payload, (inside) => turnOn(inside, req, owner, code, token ?? null)),
    )
    const headers = new Headers(neverKept)
    for (const cookie of opened?.cookies ?? []) headers.append('Set-Cookie', cookie)
    return Response.json({ codes }, { headers })
  },
}

const ownerOf = async (req: PayloadRequest, token: string): Promise<Account> =>
  (await byLink(req, token, new Date())).account

async function turnOn(
  inside: PayloadRequest,
  req: PayloadRequest,
  { id }: Account,
  code: string,
  token: string | null,
): Promise<{ codes: string[]; opened: Opened | null }> {
  const now = new Date()
  const account =
    token === null ? await accountById(inside, id) : (await byLink(inside, token, now)).account
  const codes = account && (await confirmFactor(inside, account.id, code, now))
  if (!account || !codes)
    throw faulty([
      { path: 'code', message: 'Codul nu este bun. Scrieți-l pe cel de acum de pe telefon.' },
    ])
  // What was open was opened without a code.
  await endSessions(inside, account, (session) => session === currentSession(req))
  await keepFactorDue(inside, account, null)
  await noteChange(inside, req, account, 'factor-on', now)
  if (token === null) return { codes, opened: null }
  await closeLinks(inside, account.id, now)
  const fresh = await accountById(inside, account.id)
  return { codes, opened: fresh && (await openSession(inside, req, fresh, now)) }
}

/** POST /api/users/second-factor/recovery-codes `{ password, code }` → new ones; the old ones end. */
const renew: Endpoint = {
  path: '/second-factor/recovery-codes',
  method: 'post',
  handler: async (req) => {
    const asked = readPerson(changeSchema, await bodyOf(req))
    return told(
      await withCode(req, asked, async (inside, account, now) => {
        const factor = await factorOf(inside, account.id)
        if (!factor) return refuse('Nu aveți încă un cod de pe telefon.')
        await noteChange(inside, req, account, 'codes-renewed', now)
        return { codes: await renewRecoveryCodes(inside, factor) }
      }),
    )
  },
}

/** POST /api/users/second-factor/off `{ password, code }`, where no role of theirs needs it. */
const off: Endpoint = {
  path: '/second-factor/off',
  method: 'post',
  handler: async (req) => {
    const asked = readPerson(changeSchema, await bodyOf(req))
    return told(
      await withCode(req, asked, async (inside, account, now) => {
        if (needsFactor(account.roles, await secondFactorAsked(inside)))
          return refuse(
            'Rolul dumneavoastră cere codul de pe telefon: îl puteți muta pe alt telefon.',
          )
        await dropFactor(inside, account.id)
        await noteChange(inside, req, account, 'factor-off', now)
        return { ok: true }
      }),
    )
  },
}

async function noteChange(
  inside: PayloadRequest,
  req: PayloadRequest,
  account: Account,
  kind: Extract<SecurityEvent['kind'], 'factor-on' | 'factor-off' | 'codes-renewed'>,
  now: Date,
): Promise<void> {
  await noteEvent(inside, { kind, person: account.id, whence: whenceOf(req), now })
  await tellChange(inside, account, kind, now)
}

/** Runs `work` for whoever says their own password and, where they have a second factor, its code. */
async function withCode<T>(
  req: PayloadRequest,
  { password, code }: { password: string; code: string },
  work: (inside: PayloadRequest, account: Account, now: Date) => Promise<T>,
): Promise<T> {
  const me = await ownAccount(req)
  await requireOwnPassword(req, me, password, 'password')
  const pass = () =>
    inTransaction(req.payload, async (inside) => {
      const now = new Date()
      const account = await accountById(inside, me.id)
      if (!account) return refuse('Autentificați-vă din nou.')
      const factor = await factorOf(inside, account.id)
      if (factor) await requireCode(inside, req, account, factor, code, now)
      return work(inside, account, now)
    })
  try {
    return await (code === '' ? pass() : codeThrottled(req, me, code, pass))
  } catch (error) {
    if (error instanceof CodeNeeded) throw faulty([{ path: 'code', message: error.message }])
    throw error
  }
}

export const secondFactorDoors: Endpoint[] = [begin, confirm, renew, off]
