import type { Payload, PayloadRequest } from 'payload'
import type { ServicePurpose } from '../access/is-service-account.ts'
import { inTransaction } from '../database/in-transaction.ts'

/** The programs of this house that sign in at the CMS, and what the office calls them. */
const housePrograms = {
  publisher: 'Publicatorul site-ului',
  counter: 'Ghișeul site-ului',
  mailer: 'Poșta instalației',
} as const satisfies Partial<Record<ServicePurpose, string>>

/** The API keys of this house's programs, at least 32 characters each. */
export type HouseKeys = Readonly<Record<keyof typeof housePrograms, string>>

const programs = Object.keys(housePrograms) as (keyof typeof housePrograms)[]

/** Makes the accounts of this house's programs that the newsroom does not have yet; one more comes with a new version. */
export async function ensureServiceAccounts(payload: Payload, keys: HouseKeys): Promise<void> {
  await inTransaction(payload, (req) => makeServiceAccounts(req, keys))
}

async function makeServiceAccounts(req: PayloadRequest, keys: HouseKeys): Promise<void> {
  const { payload } = req
  for (const purpose of programs) {
    const where = { purpose: { equals: purpose } }
    const { totalDocs } = await payload.count({ collection: 'service-accounts', where, req })
    if (totalDocs > 0) continue
    const account = { name: housePrograms[purpose], purpose, enableAPIKey: true }
    const data = { ...account, apiKey: keys[purpose] }
    await payload.create({ collection: 'service-accounts', data, req })
  }
}
