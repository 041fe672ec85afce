import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/actor.ts'
import { searchKeysName, searchKeysOf } from '../database/search-keys.ts'
import { storedInstant, wordsIn, storedWords } from '../database/stored-values.ts'
import { faulty } from '../requests/of-people.ts'
import { identityOfAddress } from './arrive.ts'
import { cuttingsWhere, toldSince } from './cuttings-store.ts'
import { findStory } from './stories/find-story.ts'
import { sketchOf } from './stories/sketch.ts'

const writtenSchema = z.object({
  title: z.string(),
  extract: storedWords,
  url: storedWords,
  publishedAt: storedInstant,
})

/** What somebody writes by hand is known and told together with others as what came by a feed is, and once as well. */
export const keepCutting: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const before = (originalDoc ?? {}) as Record<string, unknown>
  const { title, extract, url, publishedAt } = writtenSchema.parse({ ...before, ...data })
  const found = {
    ...data,
    ...((operation === 'create' || url !== wordsIn(before.url)) && {
      identity: await freeIdentity(req, url, before.id),
    }),
    [searchKeysName]: searchKeysOf([title, extract]),
  }
  if (operation === 'update') return judgedAnew(found, before, req)
  const now = new Date()
  const sketch = sketchOf(title, extract ?? '')
  const told = await toldSince(req, now)
  return {
    ...found,
    ...judgement(req, now),
    ...{ sketch, seenAt: now.toISOString(), judgements: 1 },
    story: findStory({ sketch, publishedAt: new Date(publishedAt) }, told) ?? randomUUID(),
  }
}

const judgement = (req: PayloadRequest, now: Date) => ({
  judgedBy: actorOf(req.user)?.id ?? null,
  judgedAt: now.toISOString(),
})

const judgedFields = ['state', 'topic', 'tone', 'department'] as const

function judgedAnew(
  data: Record<string, unknown>,
  before: Record<string, unknown>,
  req: PayloadRequest,
): Record<string, unknown> {
  const isJudged = judgedFields.some((name) => name in data && data[name] !== before[name])
  return isJudged
    ? { ...data, ...judgement(req, new Date()), judgements: Number(before.judgements ?? 0) + 1 }
    : data
}

/** By its address; without one nothing else is the same. Of two articles at one address the second is refused, beside the field. */
async function freeIdentity(
  req: PayloadRequest,
  url: string | null,
  self: unknown,
): Promise<string> {
  if (url === null) return randomUUID()
  const identity = identityOfAddress(url)
  const [other] = await cuttingsWhere(req, { identity: { equals: identity } }, { limit: 1 })
  if (other && other.id !== self)
    throw faulty([
      { path: 'url', message: `Relatarea este deja în listă: „${other.title}”, ${other.outlet}.` },
    ])
  return identity
}
