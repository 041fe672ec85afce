import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { absentAsNull, storedInstant, storedRelation } from '../database/stored-values.ts'
import { flatplanAct, type FlatplanAct } from './acts.ts'
import { firstPlan, flatplanSchema, type Flatplan } from './flatplan.ts'
import { flatplanActsSlug, flatplansSlug } from './slugs.ts'

// The own reads and writes of plans, at the database adapter, with the request of the transaction that they belong to.

/** A PDF that was made of a plan, and the hash of all that it was made from. */
const madeSchema = z.object({ document: z.string(), hash: z.string() })
type Made = z.infer<typeof madeSchema>

const rowSchema = z.object({
  id: z.string(),
  plan: flatplanSchema,
  revision: z.number().int(),
  made: absentAsNull(madeSchema.nullable()),
})

export interface StoredFlatplan {
  /** Null before anybody planned. */
  id: string | null
  plan: Flatplan
  revision: number
  /** The PDF that was made last; null before the first. */
  made: Made | null
}

/** The plan of an issue; what every issue begins with before anybody planned it. */
export async function flatplanOf(req: PayloadRequest, issue: string): Promise<StoredFlatplan> {
  const where = { issue: { equals: issue } }
  const row: unknown = await req.payload.db.findOne({ collection: flatplansSlug, where, req })
  return row ? rowSchema.parse(row) : { id: null, plan: firstPlan, revision: 0, made: null }
}

/** Keeps the plan that an act made; its revision. */
export async function keepFlatplan(
  req: PayloadRequest,
  { issue, before, plan }: { issue: string; before: StoredFlatplan; plan: Flatplan },
): Promise<{ id: string; revision: number }> {
  const { id } = before
  return keep(req, id, { issue, plan, revision: before.revision + 1 })
}

/** Notes the PDF that was made of a plan; the plan itself stays as it is. */
export async function keepMade(
  req: PayloadRequest,
  { issue, of: { id, plan, revision }, made }: { issue: string; of: StoredFlatplan; made: Made },
): Promise<void> {
  await keep(req, id, { issue, plan, revision, made })
}

async function keep(
  req: PayloadRequest,
  known: string | null,
  data: { issue: string; plan: Flatplan; revision: number; made?: Made },
): Promise<{ id: string; revision: number }> {
  const row: unknown =
    known === null
      ? await req.payload.db.create({ collection: flatplansSlug, data, req })
      : await req.payload.db.updateOne({ collection: flatplansSlug, id: known, data, req })
  const { id, revision } = rowSchema.parse(row)
  return { id, revision }
}

interface NewAct {
  flatplan: string
  revision: number
  act: FlatplanAct
  by: string
  at: string
}

/** Notes what was done. */
export async function tellFlatplanAct(
  req: PayloadRequest,
  { act, ...told }: NewAct,
): Promise<void> {
  const data = { ...told, act: act.act, details: act }
  await req.payload.db.create({ collection: flatplanActsSlug, data, req })
}

const doneSchema = z.object({
  id: z.string(),
  revision: z.number().int(),
  details: flatplanAct,
  by: storedRelation,
  at: storedInstant,
})
/** Something that was done with a plan. */
export type Done = z.infer<typeof doneSchema>

/** What was done last, the newest first; an act that is known no more is told no more. */
export async function lastActs(
  req: PayloadRequest,
  flatplan: string | null,
  most: number,
): Promise<Done[]> {
  if (flatplan === null) return []
  const { docs } = await req.payload.db.find({
    collection: flatplanActsSlug,
    ...{ where: { flatplan: { equals: flatplan } }, sort: '-revision', limit: most },
    ...{ pagination: false, req },
  })
  return docs.flatMap((doc) => doneSchema.safeParse(doc).data ?? [])
}

/** Nothing of a plan stays where its issue is deleted. */
export async function dropFlatplan(req: PayloadRequest, issue: string): Promise<void> {
  const { id } = await flatplanOf(req, issue)
  if (id === null) return
  const where = { flatplan: { equals: id } }
  await req.payload.db.deleteMany({ collection: flatplanActsSlug, where, req })
  await req.payload.db.deleteOne({ collection: flatplansSlug, where: { id: { equals: id } }, req })
}

export const noIssue = () => new APIError('Numărul nu mai există.', 404)
