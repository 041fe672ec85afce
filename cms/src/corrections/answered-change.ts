import type { AuthoredCollection } from '@avizier/shared/collections'
import { ValidationError, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { momentOf } from '../register/moment.ts'
import {
  publicChangeOf,
  type PublicChangeDetails,
  type ToldChange,
  type ToldChanges,
} from './public-change.ts'

interface Document {
  collection: AuthoredCollection
  id: string
}

const columns = z.object({
  _status: z.string().nullish(),
  deletedAt: z.unknown().optional(),
  changeNote: z.string().nullish(),
  corrections: z
    .array(
      z.object({
        id: z.string().nullish(),
        wrong: z.string().nullish(),
        right: z.string().nullish(),
        text: z.string().nullish(),
        remaining: z.string().nullish(),
        at: z.union([z.string(), z.date()]).nullish(),
      }),
    )
    .nullish(),
})

/**
 * What the newest text of a document is to say of the change that its publication makes, as it was answered. Throws what is
 * wrong with the answer, beside its field (HTTP 400).
 */
export async function answeredChange(
  req: PayloadRequest,
  document: Document,
  details: PublicChangeDetails,
): Promise<ToldChange> {
  const [draft, live] = [await newestOf(req, document), await liveOf(req, document)]
  const answer = publicChangeOf(details, draft ?? live ?? {}, live, momentOf(req).toISOString())
  if ('data' in answer) return answer.data
  const errors = Object.entries(answer.refusals).map(([path, message]) => ({ path, message }))
  throw new ValidationError({ ...document, errors, req }, req.t)
}

async function liveOf(
  req: PayloadRequest,
  { collection, id }: Document,
): Promise<ToldChanges | null> {
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne({ collection, where, req })
  const { _status, deletedAt, ...told } = columns.parse(row)
  return _status === 'published' && !deletedAt ? told : null
}

async function newestOf(
  req: PayloadRequest,
  { collection, id }: Document,
): Promise<ToldChanges | undefined> {
  const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const found = await req.payload.db.findVersions({
    collection,
    where,
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return found.docs.map(({ version }) => columns.parse(version))[0]
}
