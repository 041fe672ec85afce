import { APIError, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { storedInstant } from '../database/stored-values.ts'
import type { Subject } from './act-rows.ts'
import { deskOf, findNewest } from './desk-of.ts'
import { keepMainRow, keepNewest } from './keep-state.ts'

/** Publishes the newest text, through every hook of a publication. */
export async function publishNewest(req: PayloadRequest, subject: Subject): Promise<void> {
  await req.payload.update({ ...subject, data: { _status: 'published' } as never, depth: 0, req })
}

/**
 * Publishes the text with this number, whatever was written after: that stays the newest text, a draft, to the letter. The
 * act that was asked for (`askFor`) is told by the publication's own hooks.
 */
export async function publishText(
  req: PayloadRequest,
  subject: Subject,
  revision: number,
): Promise<void> {
  const newest = await findNewest(req, subject)
  if (!newest || newest.version.revision === revision) return publishNewest(req, subject)
  const wanted = await findText(req, subject, revision)
  // Payload publishes what it takes for the newest; so for that long this one is.
  await makeNewest(req, subject, { from: newest.id, to: wanted })
  await publishNewest(req, subject)
  const published = await findNewest(req, subject)
  if (published)
    await makeNewest(req, subject, { from: published.id, to: newest.id, at: new Date() })
  const { standing } = await deskOf(req, subject)
  await keepMainRow(req, subject, standing)
  await keepNewest(req, subject, newest.id, standing)
}

const versionSchema = z.object({ id: z.string(), updatedAt: storedInstant })

/** The version that holds this text: the last one, for a save without text keeps the number. */
async function findText(
  req: PayloadRequest,
  { collection, id }: Subject,
  revision: number,
): Promise<string> {
  const isIt: Where =
    revision === 0
      ? { or: [{ 'version.revision': { equals: 0 } }, { 'version.revision': { exists: false } }] }
      : { 'version.revision': { equals: revision } }
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, isIt] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    select: { updatedAt: true },
    req,
  })
  const [found] = docs
  if (!found)
    throw new APIError('Textul care trebuia publicat nu mai este în istoricul documentului.', 409)
  return versionSchema.parse(found).id
}

/** Turns over which version the document opens with; `at` puts it after all others in the list of versions too. */
async function makeNewest(
  req: PayloadRequest,
  { collection }: Subject,
  { from, to, at = null }: { from: string; to: string; at?: Date | null },
): Promise<void> {
  const set = (version: string, isLatest: boolean, updatedAt: string | null) =>
    req.payload.db.updateVersion({
      collection,
      id: version,
      versionData: { latest: isLatest, updatedAt } as never,
      req,
      returning: false,
    })
  await set(from, false, null)
  await set(to, true, at?.toISOString() ?? null)
}
