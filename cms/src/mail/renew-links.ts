import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { tokenHash } from '../access/token.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { inTurns, type Some } from '../database/in-turns.ts'
import type { JobKind } from '../jobs/job.ts'
import { enqueue, unfinishedJobs } from '../jobs/store.ts'

// Links in letters are made of the newsroom's secret. With another secret those of letters to come are others, and are known
// by their hashes only once these are written anew.

/** Rows whose `tokenHash` is that of a link, and by what each link is made; each row has another one. */
export interface LinkedRows {
  collection: CollectionSlug
  madeOf: 'key' | 'email'
  token(req: PayloadRequest, of: string): string
}

const linkSchema = z.object({
  id: z.string(),
  tokenHash: z.string(),
  key: z.string().catch(''),
  email: z.string().catch(''),
})
type Link = z.infer<typeof linkSchema>

/** Of how many the links are made anew in one turn. */
const atOnce = 200

/** Makes the hashes of all links those of the secret that there is now. */
export const renewingLinks = (all: readonly LinkedRows[]): JobKind => ({
  name: 'renew-links',
  label: { ro: 'Legăturile de renunțare, după o cheie nouă', en: 'Links of readers anew' },
  attempts: 4,
  async run({ turn }) {
    for (const rows of all)
      await inTurns(
        turn,
        (req, after) => linksAfter(req, rows, after),
        (req, links) => renew(req, rows, links),
      )
  },
})

/** At a start: asks for the job where the secret is another one. Of all links those of the last rows are renewed last. */
export async function askForLinks(
  payload: Payload,
  all: readonly LinkedRows[],
  job: JobKind,
): Promise<void> {
  const isRight = await inTransaction(payload, async (req) => {
    for (const rows of all) {
      const [last] = await linksIn(req, rows, { sort: '-', limit: 1 })
      if (last && hashNow(req, rows, last) !== last.tokenHash) return false
    }
    return true
  })
  if (isRight) return
  if ((await unfinishedJobs(payload, [job])).length === 0)
    await inTransaction(payload, (req) => enqueue(req, job))
}

const hashNow = (req: PayloadRequest, { madeOf, token }: LinkedRows, link: Link): string =>
  tokenHash(token(req, link[madeOf]))

async function linksAfter(
  req: PayloadRequest,
  rows: LinkedRows,
  after: string,
): Promise<Some<Link>> {
  const found = await linksIn(req, rows, { sort: '', limit: atOnce, after })
  const last = found.length === atOnce ? (found.at(-1)?.[rows.madeOf] ?? null) : null
  return { found, last }
}

async function renew(req: PayloadRequest, rows: LinkedRows, links: readonly Link[]): Promise<void> {
  for (const link of links) {
    const hash = hashNow(req, rows, link)
    if (hash !== link.tokenHash)
      await req.payload.db.updateOne({
        ...{ collection: rows.collection, id: link.id, req, returning: false },
        data: { tokenHash: hash },
      })
  }
}

async function linksIn(
  req: PayloadRequest,
  { collection, madeOf }: LinkedRows,
  { after = '', sort, limit }: { sort: '' | '-'; limit: number; after?: string },
) {
  const { docs } = await req.payload.db.find({
    collection,
    where: { [madeOf]: { greater_than: after } },
    sort: sort + madeOf,
    limit,
    pagination: false,
    req,
  })
  return docs.map((doc) => linkSchema.parse(doc))
}
