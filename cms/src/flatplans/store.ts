import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { storedInstant, storedRelation } from '../database/stored-values.ts'
import { flatplanAct, type FlatplanAct } from './acts.ts'
import { firstPlan, flatplanSchema, type Flatplan } from './flatplan.ts'
import { flatplanActsSlug, flatplansSlug } from './slugs.ts'

// The own reads and writes of plans, at the database adapter, with the request of the transaction that they belong to.

const rowSchema = z.object({ id: z.string(), plan: flatplanSchema, revision: z.number().int() })

export interface StoredFlatplan {
  /** Null before anybody planned. */
  id: string | null
  plan: Flatplan
  revision: number
}

/** The plan of an issue; what every issue begins with before anybody planned it. */
export async function flatplanOf(req: PayloadRequest, issue: string): Promise<StoredFlatplan> {
  const where = { issue: { equals: issue } }
  const row: unknown = await req.payload.db.findOne({ collection: flatplansSlug, where, req })
  return row ? rowSchema.parse(row) : { id: null, plan: firstPlan, revision: 0 }
}

/** Keeps the plan that an act made; its revision. */
export async function keepFlatplan(
  req: PayloadRequest,
  { issue, before, plan }: { issue: string; before: StoredFlatplan; plan: Flatplan },
): Promise<{ id: string; revision: number }> {
  const data = { issue, plan, revision: before.revision + 1 }
  const row: unknown =
    before.id === null
      ? await req.payload.db.create({ collection: flatplansSlug, data, req })
      : await req.payload.db.updateOne({ collection: flatplansSlug, id: before.id, data, req })
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
