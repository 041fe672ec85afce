import { hourMs } from '@avizier/shared/dates'
import { roles, type Role } from '../access/roles.ts'
import type { Answer, House } from '../doors/test-house.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { releaseLease, takeLease } from '../jobs/lease.ts'
import { ordinaryQueue } from '../jobs/slugs.ts'
import { workOff } from '../jobs/work-off.ts'
import { mailsSlug } from '../mail/slugs.ts'
import { sendForgotten } from './links/forgotten.ts'
import { secondFactorsSlug, securityEventsSlug } from './slugs.ts'
import { beginFactor, confirmFactor } from './second-factor/store.ts'
import { codeAt } from './second-factor/totp.ts'

export { roles, type Role }

let addresses = 0
/** An address from which nobody has asked before. */
export const elsewhere = () => {
  addresses += 1
  return `198.51.${Math.floor(addresses / 250)}.${(addresses % 250) + 1}`
}

export interface Asked {
  email: string
  password: string
  code?: string
}

interface Known {
  id: string
  hash: string
  salt: string
}

interface Used {
  id: string
  lastPeriod: number
}

export const browserAgent =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0'

/** What tests of accounts do with a newsroom. */
export function accountsOf(house: House) {
  const post = (address: string, body: object, headers: Record<string, string> = {}) =>
    house.request('POST', address, {
      body,
      headers: { 'x-forwarded-for': elsewhere(), 'user-agent': browserAgent, ...headers },
    })
  const signIn = (asked: Asked, headers: Record<string, string> = {}) =>
    post('/users/login', asked, headers)

  /** Somebody who has worked here for long, with the password of the others: computing it for each would take a minute. */
  const person = async (given: Role[] = ['editor'], data: object = {}) => {
    const { db } = house.payload
    const where = { email: { equals: 'editor@example.org' } }
    const known = await db.findOne<Known>({ collection: 'users', where })
    const email = `p${crypto.randomUUID().slice(0, 8)}@example.org`
    const same = { hash: known?.hash, salt: known?.salt, name: 'Ana Popescu' }
    const row = { ...same, email, roles: given, ...data }
    const made = (await db.create({ collection: 'users', data: row })) as { id: string }
    return { id: made.id, email, password: house.password }
  }
  const tokenOf = ({ body }: Answer): string => String(body.token)
  const as = (token: string) => ({ authorization: `JWT ${token}` })

  /** The letters to somebody, the newest first. */
  const letters = async (to: string) => {
    const { docs } = await house.payload.find({
      collection: mailsSlug,
      where: { to: { equals: to } },
      sort: '-queuedAt',
      limit: 0,
    })
    return docs
  }
  /** The token in the newest letter that has one. */
  const mailedToken = async (to: string): Promise<string> => {
    const [letter] = await letters(to)
    return /\/admin\/parola#([\w-]{43})/.exec(JSON.stringify(letter?.content))?.[1] ?? ''
  }
  const events = async (id: string) => {
    const { docs } = await house.payload.find({
      collection: securityEventsSlug,
      where: { person: { equals: id } },
      sort: 'createdAt',
      limit: 0,
      depth: 0,
    })
    return docs.map(({ kind }) => kind)
  }
  /** Runs what was asked for by „Ați uitat parola?”, as the newsroom does by itself. */
  const workOffJobs = async (clock = new Date()) => {
    const lease = await takeLease(house.payload, ordinaryQueue, clock, hourMs)
    if (!lease) throw new Error('Somebody else runs the jobs of this test')
    const office = { payload: house.payload, kinds: [sendForgotten], clock: () => clock }
    await workOff(office, lease, new AbortController().signal)
    await releaseLease(house.payload, lease)
  }
  const forgotten = (email: unknown, headers: Record<string, string> = {}) =>
    post('/users/forgot-password', { email }, headers)

  /** Sets a second factor up, as a person does; the secret makes the codes of later periods. */
  const setUpFactor = async (token: string) => {
    const asked = { password: house.password }
    const begun = await post('/users/second-factor/begin', asked, as(token))
    const secret = String(begun.body.secret).replaceAll(' ', '')
    const code = codeAt(secret, new Date())
    const confirmed = await post('/users/second-factor/confirm', { code }, as(token))
    return { secret, confirmed, codes: confirmed.body.codes as string[] }
  }
  /** Somebody who has had a second factor for long. */
  const withFactor = async (given: Role[] = ['editor'], data: object = {}) => {
    const whose = await person(given, data)
    const { secret, codes } = await inTransaction(house.payload, async (req) => {
      const now = new Date()
      const secret = await beginFactor(req, whose.id, now)
      const codes = (await confirmFactor(req, whose.id, codeAt(secret, now), now)) ?? []
      return { secret, codes }
    })
    await timePasses(whose.id)
    const code = (seconds = 0) => codeAt(secret, new Date(Date.now() + seconds * 1000))
    /** A session that was opened with a code of the half minute before. */
    const session = async () => {
      const answer = await signIn({ ...whose, code: code() })
      await timePasses(whose.id)
      return tokenOf(answer)
    }
    return { ...whose, secret, codes, code, session }
  }
  /** As if the code that was used last had been used five minutes earlier. */
  const timePasses = async (id: string): Promise<void> => {
    const { db } = house.payload
    const where = { person: { equals: id } }
    const row = await db.findOne<Used>({ collection: secondFactorsSlug, where })
    if (!row) throw new Error('There is no second factor')
    const data = { lastPeriod: row.lastPeriod - 10 }
    await db.updateOne({ collection: secondFactorsSlug, id: row.id, data })
  }
  return {
    ...{ post, signIn, person, tokenOf, as, letters, mailedToken, events },
    ...{ workOffJobs, forgotten, setUpFactor, withFactor, timePasses },
  }
}
