import type { Payload, PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { StoredRow } from '../database/stored-row.ts'
import { wordsIn } from '../database/stored-values.ts'
import type { Subject } from '../workflow/act-rows.ts'
import type { Trouble } from '../workflow/answer.ts'
import type { Plan } from './plan.ts'
import { openPlans, plansOf, type OpenPlan } from './plans.ts'
import { troubleOf } from './trouble.ts'

/** Something planned, as lists tell of it. */
export interface Planned extends Pick<Plan, 'collection' | 'id' | 'purpose' | 'at'> {
  /** Of the text that will be public; null where it has none. */
  title: string | null
}

/** What ought to be done by now and is not, the earliest first: late, being tried again, or given up. */
export async function lateOrFailed(payload: Payload, now: Date): Promise<(Planned & Trouble)[]> {
  const req = await createLocalReq({}, payload)
  const found: (Planned & Trouble)[] = []
  for (const open of await openPlans(payload)) {
    const trouble = troubleOf(open, now)
    if (trouble) found.push({ ...(await told(req, open)), ...trouble })
  }
  return byMinute(found)
}

/** What is planned for a time, `to` not included, the earliest first. */
export async function plannedBetween(payload: Payload, from: Date, to: Date): Promise<Planned[]> {
  const req = await createLocalReq({}, payload)
  const found: Planned[] = []
  for (const open of await openPlans(payload)) {
    const at = new Date(open.plan.at)
    if (open.job.state !== 'dead' && at >= from && at < to) found.push(await told(req, open))
  }
  return byMinute(found)
}

/** What is wrong with what is planned for a document; null where nothing is. */
export async function troubleWith(
  req: PayloadRequest,
  document: Subject,
  now: Date,
): Promise<Trouble | null> {
  for (const open of await plansOf(req, document)) {
    const trouble = troubleOf(open, now)
    if (trouble) return trouble
  }
  return null
}

async function told(req: PayloadRequest, { plan }: OpenPlan): Promise<Planned> {
  const { collection, id, purpose, at, revision } = plan
  const { docs } = await req.payload.db.findVersions<StoredRow>({
    collection,
    where: { and: [{ parent: { equals: id } }, { 'version.revision': { equals: revision } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { version: { title: true } },
    req,
  })
  return { collection, id, purpose, at, title: wordsIn(docs[0]?.version.title) }
}

/** A job that is tried again is due later than what it was planned for. */
const byMinute = <Line extends Planned>(lines: Line[]): Line[] =>
  lines.toSorted((a, b) => a.at.localeCompare(b.at))
