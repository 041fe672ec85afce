import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '../access/person-of.ts'
import { namesOf } from '../access/people.ts'
import { refuse } from '../access/refuse.ts'
import { relationId } from '../database/relation-id.ts'
import { withinTransaction } from '../database/in-transaction.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readPerson } from '../requests/of-people.ts'
import { monitoringRefusals, watchesPress } from './access.ts'
import { changeCutting } from './cuttings-store.ts'
import { cuttingSchema } from './cutting.ts'
import { judgePath, type JudgedAnswer } from './judged.ts'
import { cuttingStateNames, toneNames } from './media.ts'
import { cuttingsSlug } from './slugs.ts'

/** What somebody says of a story beside whether it concerns the city hall. */
export const judgementSchema = z.strictObject({
  topic: z.string().nullable(),
  tone: z.enum(toneNames).nullable(),
  department: z.string().nullable(),
})
export type Judgement = z.infer<typeof judgementSchema>

const changeSchema = judgementSchema.extend({
  id: z.string(),
  /** How often it had been judged when whoever judges saw it. */
  seen: z.number().int(),
  state: z.enum(cuttingStateNames),
})
export type CuttingChange = z.infer<typeof changeSchema>

const askedSchema = z.strictObject({
  changes: z.array(changeSchema).min(1, 'Alegeți o relatare.').max(200),
})

/**
 * POST /api/cuttings/judge `{ changes }` → JudgedAnswer: what somebody says of a story's cuttings, all or none of it. To take it back,
 * what they were before is sent. 409 where somebody else judged one of them meanwhile.
 */
export const judgeCuttings: Endpoint = {
  path: judgePath,
  method: 'post',
  handler: async (req) => {
    const actor = personOf(req)
    if (!watchesPress(req.user)) refuse(monitoringRefusals.read)
    const { changes } = readPerson(askedSchema, await bodyOf(req))
    return Response.json(await withinTransaction(req, () => judgeAll(req, changes, actor.id)))
  },
}

/** What a person says of some cuttings, all or none of it. `req` is in a transaction. */
export async function judgeAll(
  req: PayloadRequest,
  changes: readonly CuttingChange[],
  by: string,
  now = new Date(),
): Promise<JudgedAnswer> {
  const judged: JudgedAnswer['judged'] = []
  await requireChoices(req, changes)
  for (const { id, seen, ...judgement } of changes) {
    await requireUnjudged(req, id, seen)
    const judgements = seen + 1
    const data = { ...judgement, judgements, judgedBy: by, judgedAt: now.toISOString() }
    await changeCutting(req, id, data)
    judged.push({ id, seen: judgements })
  }
  return { judged }
}

async function requireUnjudged(req: PayloadRequest, id: string, seen: number): Promise<void> {
  const where = { id: { equals: id } }
  const stored = await req.payload.db.findOne({ collection: cuttingsSlug, where, req })
  if (!stored) throw new APIError('Relatarea nu mai este aici. Reîncărcați lista.', 404)
  const { title, judgements } = cuttingSchema.parse(stored)
  if (judgements === seen) return
  const by = relationId((stored as { judgedBy?: unknown }).judgedBy)
  const name = by === null ? 'Altcineva' : ((await namesOf(req, [by])).get(by) ?? 'Altcineva')
  throw new APIError(`${name} a triat între timp „${title}”. Reîncărcați lista.`, 409)
}

/** A topic or department that is not there any more would be no fault of whoever chose it. */
export async function requireChoices(
  req: PayloadRequest,
  changes: readonly Judgement[],
): Promise<void> {
  const named = {
    topics: changes.map(({ topic }) => topic),
    departments: changes.map(({ department }) => department),
  } as const
  for (const collection of ['topics', 'departments'] as const) {
    const ids = [...new Set(named[collection].filter((id) => id !== null))]
    if (ids.length === 0) continue
    const where = { id: { in: ids } }
    const { totalDocs } = await req.payload.db.count({ collection, where, req })
    if (ids.length !== totalDocs)
      throw new APIError('Tema sau compartimentul nu mai există. Reîncărcați lista.', 409)
  }
}
