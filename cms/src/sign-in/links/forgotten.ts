import { hourMs } from '@avizier/shared/dates'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { z } from 'zod'
import { inTransaction } from '../../database/in-transaction.ts'
import type { JobKind } from '../../jobs/job.ts'
import { enqueue } from '../../jobs/store.ts'
import { bodyOf } from '../../requests/body-of.ts'
import { accountByEmail, accountById, asStored } from '../account.ts'
import { clientAddress } from '../client-address.ts'
import { noteEvent } from '../events/note-event.ts'
import { sendInvitation, sendReset } from '../mails.ts'
import { makeLink } from './links.ts'

/** Said whether there is such an account or not. */
export const forgottenSentence =
  'Dacă adresa are cont în redacție, primiți în câteva minute un mesaj cu o legătură bună o oră. Nu a venit? Verificați adresa, apoi rugați un administrator.'

/** Within an hour. Of an address of the network whoever asks is told; of an account nobody is, for its owner has the links. */
const limits = { address: 10, account: 3 }
const duration = hourMs / 1000
const addresses = new RateLimiterMemory({ points: limits.address, duration })
const accounts = new RateLimiterMemory({ points: limits.account, duration })

const askedSchema = z.object({ email: z.string().max(254).catch('') }).catch({ email: '' })

/**
 * POST /api/users/forgot-password `{ email }`. One answer for every address, in one time: whether there is an account or
 * not a job is asked for, and what only the owner of one gets is made by that.
 */
export const forgottenPassword: Endpoint = {
  path: '/forgot-password',
  method: 'post',
  handler: async (req) => {
    const email = asStored(askedSchema.parse(await bodyOf(req)).email)
    await takeOfAddress(clientAddress(req.headers))
    if (await isWithin(accounts, email)) await askForLink(req, email)
    return Response.json({ message: forgottenSentence })
  },
}

const askForLink = (req: PayloadRequest, email: string): Promise<void> =>
  inTransaction(req.payload, async (inside) => {
    const account = await accountByEmail(inside, email)
    await enqueue(inside, sendForgotten, { input: { person: account?.id ?? null } })
  })

async function takeOfAddress(address: string): Promise<void> {
  if (await isWithin(addresses, address)) return
  throw new APIError('Prea multe cereri. Reîncercați peste o oră.', 429)
}

async function isWithin(limiter: RateLimiterMemory, key: string): Promise<boolean> {
  try {
    await limiter.consume(key)
    return true
  } catch (error) {
    if (error instanceof RateLimiterRes) return false
    throw error
  }
}

const inputSchema = z.object({ person: z.string().nullable() })

/** Makes the link and writes the letter, where the address that was asked for has an account. */
export const sendForgotten: JobKind = {
  name: 'forgotten-password',
  label: { ro: 'Cerere de parolă nouă', en: 'Forgotten password' },
  attempts: 4,
  // After an hour the person has asked again.
  isStillDue: ({ now, dueAt }) => Promise.resolve(now.getTime() - dueAt.getTime() < hourMs),
  async run({ input, now, turn }) {
    const { person } = inputSchema.parse(input)
    if (person === null) return
    await turn(async (req) => {
      const account = await accountById(req, person)
      if (!account) return
      // Who has not followed their invitation has forgotten nothing: they get another one.
      const purpose = account.passwordState === 'none' ? 'invitation' : 'reset'
      const { token, expiresAt } = await makeLink(req, account.id, purpose, now)
      await noteEvent(req, { kind: 'link-asked', person: account.id, now })
      const send = purpose === 'invitation' ? sendInvitation : sendReset
      await send(req, account, token, expiresAt)
    })
  },
}
