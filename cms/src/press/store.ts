import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { relationId } from '../database/relation-id.ts'
import { absentAsNull } from '../database/stored-values.ts'
import { pressListsSlug } from '../fields/press-lists.ts'
import { rules, whoIsOn, type PressList } from './rules.ts'
import { journalistsSlug } from './slugs.ts'

// Reads at the database adapter, below access: who is written to is no question of who asks.

const words = absentAsNull(z.string().nullable())

/** Relations as ids, whichever way a database gives them. */
export const idsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.flatMap((each) => relationId(each) ?? []) : []

const ids = absentAsNull(z.unknown()).transform(idsIn)

const journalistSchema = z.object({
  id: z.string(),
  name: z.string(),
  outlet: words,
  email: z.string(),
  phone: words,
  note: words,
  topics: ids,
  isAccredited: absentAsNull(z.boolean().nullable()).transform((value) => value === true),
  isActive: absentAsNull(z.boolean().nullable()).transform((value) => value === true),
  key: z.string(),
  bounces: absentAsNull(z.number().nullable()).transform((value) => value ?? 0),
})
export type Journalist = z.infer<typeof journalistSchema>

const listSchema = z.object({
  id: z.string(),
  name: z.string(),
  rule: z.enum(rules),
  topics: ids,
  members: ids,
})

export async function journalistsWhere(req: PayloadRequest, where: Where): Promise<Journalist[]> {
  const { docs } = await req.payload.db.find({
    collection: journalistsSlug,
    where,
    sort: 'name',
    pagination: false,
    req,
  })
  return docs.map((doc) => journalistSchema.parse(doc))
}

export async function pressListsById(
  req: PayloadRequest,
  chosen: readonly string[],
): Promise<PressList[]> {
  if (chosen.length === 0) return []
  const { docs } = await req.payload.db.find({
    collection: pressListsSlug,
    where: { id: { in: [...chosen] } },
    sort: 'name',
    pagination: false,
    req,
  })
  return docs.map((doc) => listSchema.parse(doc))
}

const active: Where = { isActive: { equals: true } }

/** Whom a list reaches now. */
export async function onList(req: PayloadRequest, list: PressList): Promise<Journalist[]> {
  const rule = whoIsOn(list)
  if (rule === null) return []
  return journalistsWhere(req, Object.keys(rule).length === 0 ? active : { and: [active, rule] })
}

/** Those of them who are written to. */
export const activeAmong = async (
  req: PayloadRequest,
  some: readonly string[],
): Promise<Journalist[]> =>
  some.length === 0 ? [] : journalistsWhere(req, { and: [active, { id: { in: [...some] } }] })

/** False where the office writes to no journalist. */
export const areThereJournalists = async (req: PayloadRequest): Promise<boolean> =>
  (await req.payload.db.findOne({ collection: journalistsSlug, where: active, req })) !== null

/** `req` is in a transaction. */
export async function changeJournalist(
  req: PayloadRequest,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  await req.payload.db.updateOne({ collection: journalistsSlug, id, data, req, returning: false })
}
