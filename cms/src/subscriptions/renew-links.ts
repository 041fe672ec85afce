import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { tokenHash } from '../access/token.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { JobKind } from '../jobs/job.ts'
import { enqueue, unfinishedJobs } from '../jobs/store.ts'
import { subscribersSlug, subscriptionsSlug } from './slugs.ts'
import { endingToken, subscriberToken } from './tokens.ts'

// Links are made of the newsroom's secret. With another secret those of letters to come are others, and are known by their
// hashes only once these are written anew.

const collections = [subscriptionsSlug, subscribersSlug] as const
type Linked = (typeof collections)[number]

/** By what a link is made; each has another one. */
const madeOf = { [subscriptionsSlug]: 'key', [subscribersSlug]: 'email' } as const

const linkSchema = z.object({
  id: z.string(),
  tokenHash: z.string(),
  key: z.string().catch(''),
  email: z.string().catch(''),
})

/** Of how many the links are made anew in one turn. */
const atOnce = 200

/** Makes the hashes of all links those of the secret that there is now. */
export const renewLinks: JobKind = {
  name: 'renew-links',
  label: { ro: 'Legăturile de renunțare, după o cheie nouă', en: 'Links of subscribers anew' },
  attempts: 4,
  async run({ turn }) {
    for (const collection of collections) {
      let after: string | null = ''
      while (after !== null) {
        const from: string = after
        after = await turn((req) => renewSome(req, collection, from))
      }
    }
  },
}

/** At a start: asks for the job where the secret is another one. Of all links that of the last one is renewed last. */
export async function askForLinks(payload: Payload): Promise<void> {
  const isRight = await inTransaction(payload, async (req) => {
    const [last] = await linksIn(req, subscribersSlug, { sort: '-', limit: 1 })
    return !last || hashNow(req, subscribersSlug, last) === last.tokenHash
  })
  if (isRight) return
  if ((await unfinishedJobs(payload, [renewLinks])).length === 0)
    await inTransaction(payload, (req) => enqueue(req, renewLinks))
}

const hashNow = (
  req: PayloadRequest,
  collection: Linked,
  { key, email }: z.infer<typeof linkSchema>,
) => tokenHash(collection === subscribersSlug ? subscriberToken(req, email) : endingToken(req, key))

async function renewSome(
  req: PayloadRequest,
  collection: Linked,
  after: string,
): Promise<string | null> {
  const some = await linksIn(req, collection, { sort: '', limit: atOnce, after })
  for (const link of some) {
    const hash = hashNow(req, collection, link)
    if (hash !== link.tokenHash)
      await req.payload.db.updateOne({
        ...{ collection, id: link.id, req, returning: false },
        data: { tokenHash: hash },
      })
  }
  return some.length === atOnce ? (some.at(-1)?.[madeOf[collection]] ?? null) : null
}

async function linksIn(
  req: PayloadRequest,
  collection: Linked,
  { after = '', sort, limit }: { sort: '' | '-'; limit: number; after?: string },
) {
  const { docs } = await req.payload.db.find({
    collection,
    where: { [madeOf[collection]]: { greater_than: after } },
    sort: sort + madeOf[collection],
    limit,
    pagination: false,
    req,
  })
  return docs.map((doc) => linkSchema.parse(doc))
}
