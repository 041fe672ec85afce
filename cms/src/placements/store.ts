import { placementMedia } from '@avizier/shared/kinds/campaigns'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { filesReadAs, privateFileSchema } from '../collections/stored-files/private/files-of.ts'
import {
  storedInstant,
  nullableInstant,
  storedWords,
  storedRelation,
} from '../database/stored-values.ts'
import { proofFiles } from './beside.ts'
import { appearanceActsSlug, appearancesSlug } from './slugs.ts'
import { appearanceActs, type AppearanceAct } from './standing.ts'

// The own reads and writes of appearances, at the database adapter, below hooks and access, with the request of the
// transaction that they belong to.

/** An appearance, from its database form. */
export const storedAppearance = z.object({
  id: z.string(),
  title: z.string(),
  outlet: z.string(),
  medium: z.enum(placementMedia),
  campaign: storedRelation,
  responsible: storedRelation,
  placement: storedRelation.transform((id) => id ?? ''),
  startsAt: storedInstant,
  endsAt: storedInstant,
  confirmedAt: nullableInstant,
  appearedAt: nullableInstant,
  missedAt: nullableInstant,
  proofLink: storedWords,
})
export type StoredAppearance = z.infer<typeof storedAppearance>

/** Whose time is over, and nobody said what became of them. */
export const withoutProof = (now: Date) =>
  ({
    endsAt: { less_than_equal: now.toISOString() },
    appearedAt: { exists: false },
    missedAt: { exists: false },
  }) satisfies Where

/** All that fit, in the order of their time; `most` of them where it is said. */
export async function appearancesWhere(
  req: PayloadRequest,
  where: Where,
  most = 0,
): Promise<StoredAppearance[]> {
  const asked = { where, sort: ['startsAt', 'id'], pagination: false, limit: most, req }
  const { docs } = await req.payload.db.find({ collection: appearancesSlug, ...asked })
  return docs.map((doc) => storedAppearance.parse(doc))
}

export const ofPlacement = (id: string): Where => ({ placement: { equals: id } })

export async function findAppearance(
  req: PayloadRequest,
  id: string,
): Promise<StoredAppearance | null> {
  const [found] = await appearancesWhere(req, { id: { equals: id } }, 1)
  return found ?? null
}

export async function change(
  req: PayloadRequest,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  await req.payload.db.updateOne({ collection: appearancesSlug, id, data, req, returning: false })
}

const storedAct = z.object({
  id: z.string(),
  act: z.enum(appearanceActs),
  by: storedRelation,
  at: storedInstant,
  words: storedWords,
})
/** Something that was done with an appearance. */
export type Done = z.infer<typeof storedAct>

const of = (id: string): Where => ({ appearance: { equals: id } })

/** What was done with it, in order. */
export async function actsOn(req: PayloadRequest, id: string): Promise<Done[]> {
  const asked = { where: of(id), sort: ['at', 'createdAt'], pagination: false, limit: 0, req }
  const { docs } = await req.payload.db.find({ collection: appearanceActsSlug, ...asked })
  return docs.map((doc) => storedAct.parse(doc))
}

interface NewAct {
  act: AppearanceAct
  by: string
  at: string
  words: string | null
}

const made = z.object({ id: z.string() })

/** Notes what was done; the id of the row. */
export async function tellAct(
  req: PayloadRequest,
  appearance: string,
  act: NewAct,
): Promise<string> {
  const data = { ...act, appearance }
  const row: unknown = await req.payload.db.create({ collection: appearanceActsSlug, data, req })
  return made.parse(row).id
}

const storedProof = privateFileSchema.extend({ act: storedRelation })
/** A file with the act that it came with. */
export type ProofFile = z.infer<typeof storedProof>

/** The files that were ever added to it. */
export const proofsOf = (req: PayloadRequest, id: string): Promise<ProofFile[]> =>
  filesReadAs(storedProof, req, proofFiles, id)
