import type { People } from '@avizier/cms/accounts'
import { freshOf } from '@avizier/cms/monitoring/arrive'
import { judgeAll, judgementSchema } from '@avizier/cms/monitoring/judge-cuttings'
import { keepEntries, lookedForAt, type LookedForFacts } from '@avizier/cms/monitoring/keep-entries'
import { sendReview } from '@avizier/cms/monitoring/send-review'
import { inTransaction } from '@avizier/cms/in-transaction'
import type { Payload, PayloadRequest } from 'payload'
import { accountOf } from './as-person.ts'
import { idOf, type Ids } from './ids.ts'
import { takeInOrder } from './step.ts'
import type { DemoCutting, DemoMonitoring, DemoPressSource } from './types.ts'

interface Known {
  people: People
  ids: Ids
  now: Date
}

type Source = Omit<DemoPressSource, 'key' | 'url'> & { id: string }

/** Loads what the press wrote, as if its feeds had been read, and what the office said of it, in the order of time. */
export async function loadMonitoring(
  payload: Payload,
  { sources, rules, cuttings, reviews }: DemoMonitoring,
  known: Known,
): Promise<void> {
  const made = new Map<string, Source>()
  const facts = await inTransaction(payload, async (req) => {
    for (const rule of rules) await makeRule(req, rule, known.ids)
    for (const source of sources) made.set(source.key, await makeSource(req, source))
    return lookedForAt(req, known.now)
  })
  await takeInOrder(payload, [
    ...cuttings.map((cutting) => ({
      at: cutting.publishedAt,
      take: (req: PayloadRequest) => keep(req, cutting, made.get(cutting.source), facts),
    })),
    ...cuttings.flatMap(({ url, judged }) =>
      judged
        ? [{ at: judged.at, take: (req: PayloadRequest) => judge(req, url, judged, known) }]
        : [],
    ),
    ...reviews.map((at) => ({
      at,
      take: (req: PayloadRequest) => review(req, at, known.people),
    })),
  ])
}

async function makeRule(
  req: PayloadRequest,
  { phrases, without, topic, department, ...rule }: DemoMonitoring['rules'][number],
  ids: Ids,
): Promise<void> {
  const data = {
    ...rule,
    phrases: phrases.join('\n'),
    without: without.join('\n'),
    topic: topic && idOf(ids, 'topics', topic),
    department: department && idOf(ids, 'departments', department),
  }
  await req.payload.create({ collection: 'monitoring-rules', data, req })
}

/** Stopped: the demonstration asks no machine of others. */
async function makeSource(
  req: PayloadRequest,
  { key: _key, url, ...source }: DemoPressSource,
): Promise<Source> {
  const data = { ...source, url, isActive: false }
  const { id } = await req.payload.create({ collection: 'press-sources', data, req })
  return { ...source, id }
}

async function keep(
  req: PayloadRequest,
  { url, title, text, publishedAt, source: key }: DemoCutting,
  source: Source | undefined,
  facts: LookedForFacts,
): Promise<void> {
  if (!source) throw new Error(`${url} names the source ${key}, which there is not`)
  const now = new Date(publishedAt)
  const entry = { guid: null, url, title, text, links: [], publishedAt: now }
  await keepEntries(req, freshOf([entry], source.id, now), { source, facts, now })
}

async function judge(
  req: PayloadRequest,
  url: string,
  judged: NonNullable<DemoCutting['judged']>,
  { people, ids }: Known,
): Promise<void> {
  const { docs } = await req.payload.find({
    ...{ collection: 'cuttings', where: { url: { equals: url } }, depth: 0, req },
  })
  const [found] = docs
  if (!found) throw new Error(`${url} fits no rule of the demonstration`)
  const { state, tone, topic, department, by, at } = judged
  const judgement = judgementSchema.parse({
    tone,
    topic: topic ? idOf(ids, 'topics', topic) : (found.topic ?? null),
    department: department ? idOf(ids, 'departments', department) : (found.department ?? null),
  })
  const change = { ...judgement, id: found.id, seen: 0, state }
  await judgeAll(req, [change], accountOf(people, by).id, new Date(at))
}

/** To nobody: the demonstration writes no letters. */
async function review(req: PayloadRequest, at: string, people: People): Promise<void> {
  const { id } = accountOf(people, 'editor')
  await sendReview(req, { recipients: [], by: id, now: new Date(at) })
}
