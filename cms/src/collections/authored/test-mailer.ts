import {
  claimedSchema,
  placeSchema,
  type Letter,
  type Outcome,
} from '@avizier/shared/mail/mail-api'
import { serviceAuthorization } from '@avizier/shared/register-api'
import { inTransaction } from '../../database/in-transaction.ts'
import { readHead } from '../../register/store.ts'
import type { TestCms } from './test-cms.ts'

export const mailerKey = 'k'.repeat(40)

/** The mailer of a test newsroom: what it asks, and what it does with the answers. */
export interface TestMailer {
  ask(method: string, address: string, body?: object): ReturnType<TestCms['request']>
  /** The site shows all that is public, and the letters of it are written; the number of the last row that they are of. */
  writeAll(): Promise<{ last: number; written: number }>
  /** What is due leaves, as if a mail server had said so; in the order of addresses. */
  send(outcome?: Outcome['outcome']): Promise<Letter[]>
}

/** Makes the mailer's account; once in a newsroom. */
export async function openTestMailer(cms: TestCms): Promise<TestMailer> {
  const account = { name: 'Poșta', purpose: 'mailer' as const, enableAPIKey: true }
  await cms.payload.create({
    collection: 'service-accounts',
    data: { ...account, apiKey: mailerKey },
  })
  const ask: TestMailer['ask'] = (method, address, body) =>
    cms.request(method, address, {
      headers: serviceAuthorization(mailerKey),
      ...(body && { body }),
    })
  return {
    ask,
    async writeAll() {
      const { number: last } = await inTransaction(cms.payload, readHead)
      if (last === 0) return { last, written: 0 }
      const delivery = { publisher: 'p', first: 1, last, urls: 1, bytes: 1, milliseconds: 1 }
      const at = new Date().toISOString()
      await cms.payload.db.create({ collection: 'deliveries', data: { ...delivery, at } })
      const { body } = await ask('POST', '/mail/rows', { upTo: last, waitSeconds: 30 })
      return { last, written: placeSchema.parse(body).number }
    },
    async send(outcome = 'sent') {
      const claim = Math.ceil(Math.random() * 1e9)
      const asked = { claim, most: 100, perMinute: 100_000, waitSeconds: 0, sends: 'smtp' }
      const body = { ...asked, from: 'stiri@exemplu.ro', trouble: null }
      const { letters } = claimedSchema.parse((await ask('POST', '/mail/claims', body)).body)
      const at = new Date().toISOString()
      const outcomes = letters.map(({ id }) => ({ id, claim, outcome, at, response: '250 luat' }))
      await ask('POST', '/mail/outcomes', { outcomes, over: [] })
      return letters.toSorted((a, b) => a.to.localeCompare(b.to))
    },
  }
}
