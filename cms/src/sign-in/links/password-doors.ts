import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { usersSlug } from '../../access/actor.ts'
import { inTransaction } from '../../database/in-transaction.ts'
import { bodyOf } from '../../requests/body-of.ts'
import { faulty, readPerson } from '../../requests/of-people.ts'
import { refuse } from '../../access/refuse.ts'
import { accountById } from '../account.ts'
import { noteEvent } from '../events/note-event.ts'
import { isPasswordOf } from '../password-hash.ts'
import { tellChange } from '../mails.ts'
import { whenceOf } from '../whence.ts'
import { byLink } from '../password-context.ts'
import { openLinkOf } from './links.ts'
import { passwordPurposes } from './purposes.ts'

const token = z.string().max(100).catch('')
const openSchema = z.object({ token })
const useSchema = z.object({ token, password: z.unknown() })

/** Said to whoever follows a link that opens nothing: used, expired and never made are told alike. */
export const closedSentence =
  'Legătura a expirat sau a fost folosită. Cereți alta de la „Ați uitat parola?”, sau rugați un administrator.'

/** What a link is told to open. */
export type LinkOpened =
  { state: 'open'; email: string; purpose: 'invitation' | 'reset' | 'own' } | { state: 'closed' }

const neverKept = { 'Cache-Control': 'no-store' }

/** POST /api/users/links/open `{ token }` → LinkOpened. Changes nothing: programs that look through mail follow links, too. */
const open: Endpoint = {
  path: '/links/open',
  method: 'post',
  handler: async (req) => {
    const asked = readPerson(openSchema, await bodyOf(req))
    const link = await openLinkOf(req, asked.token, passwordPurposes, new Date())
    const account = link && (await accountById(req, link.person))
    const told =
      link && account
        ? { state: 'open', email: account.email, purpose: link.purpose }
        : { state: 'closed' }
    return Response.json(told, { headers: neverKept })
  },
}

/** POST /api/users/links/use `{ token, password }`: sets the password, once, and ends all that the account had open. */
const use: Endpoint = {
  path: '/links/use',
  method: 'post',
  handler: async (req) => {
    const asked = readPerson(useSchema, await bodyOf(req))
    await inTransaction(req.payload, (inside) => setPassword(inside, req, asked))
    return Response.json({ ok: true }, { headers: neverKept })
  },
}

async function setPassword(
  inside: PayloadRequest,
  asked: PayloadRequest,
  { token, password }: z.infer<typeof useSchema>,
): Promise<void> {
  const now = new Date()
  const link = await openLinkOf(inside, token, passwordPurposes, now)
  const account = link && (await accountById(inside, link.person))
  if (!account) return refuse(closedSentence)
  if (link?.purpose === 'own' && (await isPasswordOf(account, String(password))))
    throw faulty([{ path: 'password', message: 'Alegeți alta decât cea pusă de altcineva.' }])
  byLink(inside)
  await inside.payload.update({
    collection: usersSlug,
    id: account.id,
    // What is no password is refused by the rule for passwords (collections/users/check-password.ts).
    data: { password: typeof password === 'string' ? password : '' },
    depth: 0,
    req: inside,
  })
  const whence = whenceOf(asked)
  await noteEvent(inside, { kind: 'password-set', person: account.id, whence, now })
  if (account.passwordState !== 'none') await tellChange(inside, account, 'password', now)
}

export const passwordLinkDoors: Endpoint[] = [open, use]
