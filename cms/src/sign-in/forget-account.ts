import type { CollectionSlug, PayloadRequest } from 'payload'
import {
  accountLinksSlug,
  knownBrowsersSlug,
  openSessionsSlug,
  secondFactorsSlug,
} from './slugs.ts'

const ofAnAccount: readonly CollectionSlug[] = [
  accountLinksSlug,
  knownBrowsersSlug,
  openSessionsSlug,
  secondFactorsSlug,
]

/** Erases what is kept beside an account, in the transaction that deletes it. What happened to it stays for its time. */
export async function forgetAccount(req: PayloadRequest, person: string): Promise<void> {
  for (const collection of ofAnAccount)
    await req.payload.db.deleteMany({ collection, where: { person: { equals: person } }, req })
}
