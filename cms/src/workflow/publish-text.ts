import { APIError, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { absentAsNull, storedInstant, nullableInstant } from '../database/stored-values.ts'
import type { Subject } from './act-rows.ts'
import { deskOf, findNewest } from './desk-of.ts'
import { keepMainRow, keepNewest, writeVersion } from './keep-state.ts'

/** Publishes the newest text, through every hook of a publication. */
export async function publishNewest(req: PayloadRequest, subject: Subject): Promise<void> {
  await req.payload.update({ ...subject, data: { _status: 'published' } as never, depth: 0, req })
}

/**
 * Publishes the text with this number, whatever was written after: that stays the newest text, a draft, to the letter. The
 * act that was asked for (`askFor`) is told by the publication's own hooks.
 */
export const publishText = (
  req: PayloadRequest,
  subject: Subject,
  revision: number,
): Promise<void> => asNewest(req, subject, revision, () => publishNewest(req, subject))

/** Does the same with whatever publishes the newest text. */
export async function asNewest(
  req: PayloadRequest,
  subject: Subject,
  revision: number,
  publish: () => Promise<void>,
): Promise<void> {
  const newest = await findNewest(req, subject)
  if (!newest || newest.version.revision === revision) return publish()
  const wanted = await findText(req, subject, revision)
  // Payload publishes what it takes for the newest; so for that long this one is.
  await makeNewest(req, subject, { from: newest.id, to: wanted })
  await publish()
  await putOnTop(req, subject, newest.id)
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

/** Turns over which version the document opens with. */
async function makeNewest(
  req: PayloadRequest,
  subject: Subject,
  { from, to, at }: { from: string; to: string; at?: string },
): Promise<void> {
  await writeVersion(req, subject, from, { latest: false })
  await writeVersion(req, subject, to, { latest: true, ...(at && { updatedAt: at }) })
}

const correctionSchema = z.looseObject({ at: nullableInstant })

const toldSchema = z.object({
  id: z.string(),
  updatedAt: storedInstant,
  version: z.object({
    slug: absentAsNull(z.string().nullable()),
    publishedAt: nullableInstant,
    changeNote: absentAsNull(z.string().nullable()),
    corrections: z.array(correctionSchema).nullish(),
  }),
})

/** Puts a draft back on top of what was just published, to which Payload takes it for newer by its time alone. */
async function putOnTop(req: PayloadRequest, subject: Subject, draft: string): Promise<void> {
  const published = await readTold(req, subject, { latest: { equals: true } })
  const { version: written } = await readTold(req, subject, { id: { equals: draft } })
  const { slug, publishedAt, changeNote, corrections } = published.version
  const at = new Date(Date.parse(published.updatedAt) + 1).toISOString()
  await makeNewest(req, subject, { from: published.id, to: draft, at })
  // What a publication settles for the whole document; and a note that was told is not told again.
  const isToldAgain = changeNote !== null && written.changeNote === changeNote
  await writeVersion(
    req,
    subject,
    draft,
    {},
    {
      slug,
      publishedAt,
      ...(isToldAgain && { changeNote: null }),
      ...(corrections && { corrections: withTold(written.corrections ?? [], corrections) }),
    },
  )
}

type Correction = z.infer<typeof correctionSchema>

/** The corrections of a draft, and those that were told since it was begun: else its publication would take them back. */
const withTold = (written: readonly Correction[], told: readonly Correction[]): Correction[] => [
  ...written,
  ...told.filter(({ at }) => !written.some((other) => other.at === at)),
]

async function readTold(
  req: PayloadRequest,
  { collection, id }: Subject,
  where: Where,
): Promise<z.infer<typeof toldSchema>> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, where] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return toldSchema.parse(docs[0])
}
