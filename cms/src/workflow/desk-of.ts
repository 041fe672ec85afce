import { NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { absentAsNull } from '../database/stored-values.ts'
import { actsOf, type Subject } from './act-rows.ts'
import type { Act } from './acts.ts'
import { deskStateName, owesReviewName } from './slugs.ts'
import { standingOf, type DeskDocument, type Standing } from './standing.ts'

const flag = z.preprocess((value) => value ?? false, z.boolean())
const revision = z.preprocess((value) => value ?? 0, z.number())

const mainRowSchema = z.object({
  _status: absentAsNull(z.string().nullable()),
  deletedAt: absentAsNull(z.unknown()),
  publishedAt: absentAsNull(z.unknown()),
  revision,
  [deskStateName]: absentAsNull(z.string().nullable()),
  [owesReviewName]: flag,
})

/** What the main row of a document says of it: the form that readers have, or had first. */
export type MainRow = z.infer<typeof mainRowSchema>

const mainRowFields = {
  _status: true,
  deletedAt: true,
  publishedAt: true,
  revision: true,
  [deskStateName]: true,
  [owesReviewName]: true,
} as const

export async function findMainRow(
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<MainRow | null> {
  const row = await req.payload.db.findOne<MainRow & { id: string }>({
    collection,
    where: { id: { equals: id } },
    select: mainRowFields,
    req,
  })
  return row && mainRowSchema.parse(row)
}

const newestSchema = z.object({
  id: z.string(),
  version: z.object({ revision, _status: absentAsNull(z.string().nullable()) }),
})

/** The newest text of a document, as far as the desk is concerned; null where it was written below the versions. */
export async function findNewest(
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<z.infer<typeof newestSchema> | null> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { version: { revision: true, _status: true } },
    req,
  })
  const [newest] = docs
  return newest ? newestSchema.parse(newest) : null
}

/** What the database says, of the main row and of the newest text beside it. */
export function deskDocument(
  main: MainRow,
  newest: Readonly<Record<string, unknown>>,
): DeskDocument {
  const isTrashed = Boolean(main.deletedAt)
  const isLive = main._status === 'published' && !isTrashed
  return {
    revision: typeof newest.revision === 'number' ? newest.revision : 0,
    isLive,
    liveRevision: isLive ? main.revision : null,
    isNewestLive: isLive && newest._status === 'published',
    wasPublic: isLive || Boolean(main.publishedAt),
    isTrashed,
  }
}

/** A document at the desk. */
export interface Desk {
  subject: Subject
  main: MainRow
  acts: readonly Act[]
  standing: Standing
}

/** How a document stands in this transaction; throws 404 where there is none. */
export async function deskOf(req: PayloadRequest, subject: Subject): Promise<Desk> {
  const main = await findMainRow(req, subject)
  if (!main) throw new NotFound(req.t)
  const newest = (await findNewest(req, subject))?.version ?? main
  const acts = await actsOf(req, subject)
  return { subject, main, acts, standing: standingOf(acts, deskDocument(main, newest)) }
}
