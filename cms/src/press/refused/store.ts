import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { emailKey } from '../../mail/email-key.ts'
import { refusedAddressesSlug } from '../slugs.ts'

const collection = refusedAddressesSlug

/** Without the newsroom's secret: when that changes, nobody is written to again. */
const hashOf = (email: string): string =>
  createHash('sha256')
    .update(`press ${emailKey(email)}`)
    .digest('hex')

const rowSchema = z.object({ addressHash: z.string() })

/** Those of some addresses that are written to no more. */
export async function refusedAmong(
  req: PayloadRequest,
  emails: readonly string[],
): Promise<ReadonlySet<string>> {
  const byHash = new Map(emails.map((email) => [hashOf(email), email]))
  const where = { addressHash: { in: [...byHash.keys()] } }
  if (byHash.size === 0) return new Set()
  const { docs } = await req.payload.db.find({ collection, where, pagination: false, req })
  const hashes = new Set(docs.map((doc) => rowSchema.parse(doc).addressHash))
  return new Set(emails.filter((email) => hashes.has(hashOf(email))))
}

/** `req` is in a transaction. */
export async function refuseAddress(req: PayloadRequest, email: string, now: Date): Promise<void> {
  if ((await refusedAmong(req, [email])).size > 0) return
  const data = { addressHash: hashOf(email), at: now.toISOString() }
  await req.payload.db.create({ collection, data, req })
}

/** `req` is in a transaction. */
export async function letBack(req: PayloadRequest, email: string): Promise<void> {
  const where = { addressHash: { equals: hashOf(email) } }
  await req.payload.db.deleteMany({ collection, where, req })
}

/** Why an address is not taken in; what to do stands behind it. Without a colon: Payload's toast makes a list of what follows one. */
export const refusedSentence = (email: string): string =>
  `La adresa ${email} nu se mai scrie. Cine o are nu mai primea mesaje când a fost șters din listă.`
