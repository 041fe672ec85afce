import { numberedSlug } from '@avizier/shared/letters'
import type { PayloadRequest } from 'payload'
import { relationId } from '../relation-id.ts'
import { pathTaken } from '../../register/fixed-address.ts'
import { addressOf, type AddressedCollection } from './address-of.ts'

type Row = Readonly<Record<string, unknown>>

interface Place {
  req: PayloadRequest
  collection: AddressedCollection
  /** Null for a document that is being created. */
  id: string | null
  /** The document as it is about to be saved. */
  data: Row
  now: Date
}

/** `base`, or the first of `base-2`, `base-3` … whose address no other document has, had, or would have. */
export async function freeSlug(place: Place, base: string): Promise<string> {
  // An issue's address is its number, which is refused where another issue has it.
  if (place.collection === 'journal-issues') return base
  const issuePath = await issuePathOf(place)
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? base : numberedSlug(base, number)
    if (!(await isTaken(place, slug, issuePath))) return slug
  }
}

async function isTaken(place: Place, slug: string, issuePath: string | null): Promise<boolean> {
  const { req, collection, id, data, now } = place
  const own = comparable(collection, { ...data, slug }, now)
  const others = await documentsWithSlug(place, slug)
  if (others.some((other) => comparable(collection, { ...other, slug }, now) === own)) return true
  const path = addressOf(collection, { ...data, slug, issuePath }, now)
  return path !== null && (await pathTaken(req, path, id === null ? null : { collection, id }))
}

/** Address for comparing two documents: articles of one issue collide before that issue has an address. */
const comparable = (collection: AddressedCollection, row: Row & { slug: string }, now: Date) =>
  addressOf(collection, { ...row, issuePath: `/${relationId(row.issue) ?? ''}/` }, now) ?? row.slug

/** Main rows and latest drafts with this slug, trashed ones too, without the document itself. */
async function documentsWithSlug({ req, collection, id }: Place, slug: string): Promise<Row[]> {
  const { db, collections } = req.payload
  const notOwn = (key: string) => (id === null ? [] : [{ [key]: { not_equals: id } }])
  const { docs } = await db.find<Row & { id: string }>({
    collection,
    where: { and: [{ slug: { equals: slug } }, ...notOwn('id')] },
    pagination: false,
    req,
  })
  if (!collections[collection]?.config.versions) return docs
  const versions = await db.findVersions<Row>({
    collection,
    where: {
      and: [
        { 'version.slug': { equals: slug } },
        { latest: { equals: true } },
        ...notOwn('parent'),
      ],
    },
    pagination: false,
    req,
  })
  return [...docs, ...versions.docs.map(({ version }) => version)]
}

async function issuePathOf({ req, collection, data, now }: Place): Promise<string | null> {
  if (collection !== 'journal-articles' || !data.issue) return null
  const issue = await req.payload.db.findOne<{
    id: string
    slug?: string | null
    issueDate?: string | null
  }>({
    collection: 'journal-issues',
    where: { id: { equals: data.issue } },
    req,
  })
  return issue?.slug ? addressOf('journal-issues', { ...issue, slug: issue.slug }, now) : null
}
