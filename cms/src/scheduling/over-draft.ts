import type { PayloadRequest, TypeWithVersion, Where } from 'payload'
import type { StoredRow } from '../database/stored-row.ts'
import type { DocumentKey } from '../plans/plan.ts'

type Version = TypeWithVersion<StoredRow>

/**
 * Does `publish`, which publishes the newest version, over the version that has this number of revision, whatever was
 * written since: that is a draft on top again afterwards, with its own number, so that forms that stand on it stay new.
 * `req` is in a transaction; where anything fails it is to be rolled back. Throws where there is no such version.
 */
export async function overDraft<Result>(
  req: PayloadRequest,
  document: DocumentKey,
  revision: number,
  publish: () => Promise<Result>,
): Promise<Result> {
  const draft = await newestOf(req, document)
  if (draft?.version.revision === revision) return publish()
  const pinned = await versionOf(req, document, revision)
  if (!draft || !pinned)
    throw new Error(`${document.collection}/${document.id} has no version of revision ${revision}`)
  await write(req, document, draft, { latest: false })
  await write(req, document, pinned, { latest: true })
  const result = await publish()
  const published = await newestOf(req, document)
  if (!published) throw new Error(`${document.collection}/${document.id} has lost its versions`)
  await write(req, document, published, { latest: false })
  await putOnTop(req, document, draft, published)
  return result
}

/** The newest version that has this number: saves without text leave the number as it is. */
export async function versionOf(
  req: PayloadRequest,
  document: DocumentKey,
  revision: number,
): Promise<Version | undefined> {
  return one(req, document, { 'version.revision': { equals: revision } })
}

/** The version that a form opens with. */
export const newestOf = (
  req: PayloadRequest,
  document: DocumentKey,
): Promise<Version | undefined> => one(req, document, { latest: { equals: true } })

async function one(
  req: PayloadRequest,
  { collection, id }: DocumentKey,
  where: Where,
): Promise<Version | undefined> {
  const { docs } = await req.payload.db.findVersions<StoredRow>({
    collection,
    where: { and: [{ parent: { equals: id } }, where] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0]
}

/** Payload takes the version that was changed last for the newest, so it must be that too. */
function putOnTop(
  req: PayloadRequest,
  document: DocumentKey,
  draft: Version,
  published: Version,
): Promise<void> {
  const after = Date.parse(published.updatedAt) + 1
  const updatedAt = new Date(Math.max(after, Date.parse(draft.updatedAt))).toISOString()
  const version = { ...draft.version, ...toldBy(published.version, draft.version), updatedAt }
  return write(req, document, { ...draft, version }, { latest: true, updatedAt })
}

/** What a publication says of the whole document, the draft on top included; a note that was told is not told again. */
const toldBy = (published: StoredRow, draft: StoredRow): Partial<StoredRow> => ({
  slug: published.slug,
  publishedAt: published.publishedAt,
  ...(published.changeNote === draft.changeNote && { changeNote: null }),
})

/** Below hooks: what a version says stays, and only where it stands changes. */
async function write(
  req: PayloadRequest,
  { collection }: DocumentKey,
  { id, createdAt, parent, updatedAt, version }: Version,
  change: { latest: boolean; updatedAt?: string },
): Promise<void> {
  const asText = (instant: string) => new Date(instant).toISOString()
  const { id: _, ...said } = version
  await req.payload.db.updateVersion({
    collection,
    id,
    versionData: {
      createdAt: asText(createdAt),
      parent,
      updatedAt: asText(updatedAt),
      version: said,
      ...change,
    },
    returning: false,
    req,
  })
}
