import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { absentAsNull, nullableInstant } from '../../database/stored-values.ts'
import { materialSchema } from '../material.ts'
import { materialAsksSlug, materialsSlug } from '../slugs.ts'
import { askSchema, type Ask } from './ask.ts'
import type { AskedIssue } from './letters.ts'

/** The asks that fit, those due first on top. */
export async function asksWhere(req: PayloadRequest, where: Where, most = 0): Promise<Ask[]> {
  const { docs } = await req.payload.db.find({
    collection: materialAsksSlug,
    ...{ where, sort: ['dueOn', 'id'], pagination: false, limit: most, req },
  })
  return docs.map((doc) => askSchema.parse(doc))
}

const answerSchema = materialSchema.pick({ id: true, title: true, state: true, ask: true })
/** A material that answers an ask. */
export type Answer = Omit<z.infer<typeof answerSchema>, 'ask'>

/** The material that was handed in for each of these asks and that nobody declined, the newest, by ask. */
export async function answersTo(
  req: PayloadRequest,
  asks: readonly Pick<Ask, 'id'>[],
): Promise<ReadonlyMap<string, Answer>> {
  if (asks.length === 0) return new Map()
  const { docs } = await req.payload.db.find({
    collection: materialsSlug,
    where: {
      and: [{ ask: { in: asks.map(({ id }) => id) } }, { state: { not_equals: 'declined' } }],
    },
    ...{ sort: 'createdAt', pagination: false, limit: 0, req },
  })
  return new Map(
    docs.flatMap((doc) => {
      const { ask, ...answer } = answerSchema.parse(doc)
      return ask === null ? [] : [[ask, answer] as const]
    }),
  )
}

const issueSchema = z.object({
  number: absentAsNull(z.number().nullable()),
  issueDate: nullableInstant,
})

/** The issue that something is asked for, as its newest draft says it; of one that is gone nothing is known. */
export async function issueOfAsk(
  req: PayloadRequest,
  { issue }: Pick<Ask, 'issue'>,
): Promise<AskedIssue> {
  const { docs } = await req.payload.find({
    ...{ collection: 'journal-issues', where: { id: { equals: issue ?? '' } } },
    ...{ draft: true, depth: 0, limit: 1, req },
  })
  return docs[0] ? issueSchema.parse(docs[0]) : { number: null, issueDate: null }
}

const rowSchema = z.object({ id: z.string() })

/** The issues of these asks that are neither deleted nor in the trash. */
async function issuesThere(req: PayloadRequest, asks: readonly Ask[]): Promise<Set<string>> {
  const ids = asks.flatMap(({ issue }) => issue ?? [])
  if (ids.length === 0) return new Set()
  const { docs } = await req.payload.db.find({
    collection: 'journal-issues',
    where: { and: [{ id: { in: ids } }, { deletedAt: { exists: false } }] },
    ...{ select: {}, pagination: false, limit: 0, req },
  })
  return new Set(docs.map((doc) => rowSchema.parse(doc).id))
}

/** Asks that stand, of an issue that is there, and that nothing was handed in for. */
export async function openAsks(req: PayloadRequest, where: Where = {}): Promise<Ask[]> {
  const asks = await asksWhere(req, { and: [where, { withdrawnAt: { exists: false } }] })
  const there = await issuesThere(req, asks)
  const answers = await answersTo(req, asks)
  return asks.filter(({ id, issue }) => there.has(issue ?? '') && !answers.has(id))
}
