import { registerEvents } from '@avizier/shared/register'
import { subjectKey } from '@avizier/shared/reference'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { namesOf } from '../access/people.ts'
import { absentAsNull, storedInstant } from '../database/stored-values.ts'
import { registerSlug } from '../register/slugs.ts'
import { remarksOn } from '../remarks/store.ts'
import { actsOf, type Subject } from '../workflow/act-rows.ts'
import { entriesOf, type Facts } from './entries.ts'
import type { TimelineAnswer } from './entry.ts'
import { versionLabels, type VersionLabel } from './version-labels.ts'

/** The most entries that a page has. */
const pageSize = 40

/** A page of what happened to a document, newest first, from before `cursor` on. */
export async function loadTimeline(
  req: PayloadRequest,
  subject: Subject,
  cursor: string | null,
): Promise<TimelineAnswer> {
  const entries = entriesOf(await factsOf(req, subject))
  const from = cursor === null ? 0 : entries.findIndex(({ key }) => key === cursor) + 1
  const page = entries.slice(from, from + pageSize)
  const isMore = from + pageSize < entries.length
  return { entries: page, more: isMore ? (page.at(-1)?.key ?? null) : null }
}

/** The versions of a document by the names that people know them by, newest first. */
export const versionsOf = async (req: PayloadRequest, subject: Subject): Promise<VersionLabel[]> =>
  versionLabels(await factsOf(req, subject))

/** One after the other: a session of MongoDB takes one question at a time. */
async function factsOf(req: PayloadRequest, subject: Subject): Promise<Facts> {
  const acts = await actsOf(req, subject)
  const remarks = await remarksOn(req, subject)
  const people = [...acts, ...remarks].flatMap(({ by }) => by ?? [])
  const settlers = remarks.flatMap(({ settledBy }) => settledBy ?? [])
  return {
    acts,
    remarks,
    versions: await versionFacts(req, subject),
    rows: await rowsOf(req, subject),
    names: await namesOf(req, [...people, ...settlers]),
  }
}

const versionSchema = z
  .object({
    id: z.string(),
    updatedAt: storedInstant,
    version: z.object({
      revision: z.preprocess((value) => value ?? 0, z.number()),
      _status: absentAsNull(z.string().nullable()),
    }),
  })
  .transform(({ id, updatedAt, version }) => ({
    ...{ id, at: updatedAt, revision: version.revision },
    isPublic: version._status === 'published',
  }))

async function versionFacts(req: PayloadRequest, { collection, id }: Subject) {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: 'updatedAt',
    pagination: false,
    limit: 0,
    select: { updatedAt: true, version: { revision: true, _status: true } },
    req,
  })
  return docs.map((doc) => versionSchema.parse(doc))
}

const rowSchema = z.object({
  id: z.string(),
  number: z.number(),
  at: storedInstant,
  event: z.enum(registerEvents),
  note: absentAsNull(z.string().nullable()),
})

async function rowsOf(req: PayloadRequest, { collection, id }: Subject) {
  const { docs } = await req.payload.db.find({
    collection: registerSlug,
    where: { subjectKey: { equals: subjectKey(collection, id) } },
    sort: 'number',
    pagination: false,
    limit: 0,
    select: { number: true, at: true, event: true, note: true },
    req,
  })
  return docs.map((doc) => rowSchema.parse(doc))
}
