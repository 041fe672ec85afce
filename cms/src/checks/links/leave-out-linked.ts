import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import type { PayloadRequest, Where } from 'payload'
import type { StoredRow } from '../../database/stored-row.ts'
import { checkedDocument } from '../checked-document.ts'
import { linksOutside } from './remember-addresses.ts'

const atOnce = 100

interface Looking {
  signal: AbortSignal
  /** Only at what was written since then, an ISO instant. */
  since?: string
}

/**
 * Takes from `urls` each address to which a text leads: what readers have of a document, and the newest text of it. What lies in
 * the trash, and what only replaced versions hold, leads nowhere.
 */
export async function leaveOutLinked(
  req: PayloadRequest,
  urls: Set<string>,
  { signal, since }: Looking,
): Promise<void> {
  for (const collection of authoredCollections)
    for (const next of [mainRows, newestTexts])
      for (let after = ''; urls.size > 0;) {
        signal.throwIfAborted()
        const rows = await next(req, collection, { after, ...(since && { since }) })
        for (const { text } of rows)
          for (const url of urlsIn(req, collection, text)) urls.delete(url)
        const last = rows.at(-1)
        if (!last || rows.length < atOnce) break
        after = last.id
      }
}

const urlsIn = (req: PayloadRequest, collection: AuthoredCollection, text: StoredRow): string[] =>
  linksOutside(
    checkedDocument(collection, req.payload.collections[collection].config.flattenedFields, text),
    req,
  )

interface Page {
  after: string
  since?: string
}
interface Row {
  id: string
  text: StoredRow
}

const pageOf = ({ after, since }: Page): Where[] => [
  ...(after === '' ? [] : [{ id: { greater_than: after } }]),
  ...(since === undefined ? [] : [{ updatedAt: { greater_than_equal: since } }]),
]

async function mainRows(
  req: PayloadRequest,
  collection: AuthoredCollection,
  page: Page,
): Promise<Row[]> {
  const { docs } = await req.payload.db.find<StoredRow>({
    collection,
    where: {
      and: [
        // The main row of a draft is its first save.
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
        ...pageOf(page),
      ],
    },
    sort: 'id',
    limit: atOnce,
    pagination: false,
    req,
  })
  return docs.map((text) => ({ id: text.id, text }))
}

/** Where the newest text is the public one, the main row has it. */
async function newestTexts(
  req: PayloadRequest,
  collection: AuthoredCollection,
  page: Page,
): Promise<Row[]> {
  const { docs } = await req.payload.db.findVersions<StoredRow>({
    collection,
    where: {
      and: [
        { latest: { equals: true } },
        { 'version._status': { equals: 'draft' } },
        { 'version.deletedAt': { exists: false } },
        ...pageOf(page),
      ],
    },
    sort: 'id',
    limit: atOnce,
    pagination: false,
    req,
  })
  return docs.map(({ id, version }) => ({ id: String(id), text: { ...version, id: String(id) } }))
}
