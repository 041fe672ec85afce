import { isIssuePageSlug } from '@avizier/shared/issue-pages'
import { numberedSlug } from '@avizier/shared/letters'
import { isAuthored } from '@avizier/shared/collections'
import { isGrouping } from '@avizier/shared/kinds/index'
import { ValidationError, type PayloadRequest } from 'payload'
import { relationId } from '../database/relation-id.ts'
import { takenPaths } from '../register/fixed-address.ts'
import { addressOf, type AddressedCollection } from './address-of.ts'

type Row = Readonly<Record<string, unknown>>
type Addressed = Row & { slug: string }

interface Place {
  req: PayloadRequest
  collection: AddressedCollection
  /** Null for a document that is being created. */
  id: string | null
  /** The document as it is about to be saved. */
  data: Row
  now: Date
}

/** How many numbers are looked at in one question: nearly every title is free by then. */
const usualNumbers = 50
/** All of them, and the most documents that one title serves at one place. */
const mostNumbers = 500

/**
 * `base`, or the first of `base-2`, `base-3` … whose address no other document has, had, or would have. Asks for many at
 * once: however many are taken, each save costs the same few questions. Throws ValidationError beside the title when
 * all are taken.
 */
export async function freeSlug(place: Place, base: string): Promise<string> {
  // An issue's address is its number, which is refused where another issue has it.
  if (place.collection === 'journal-issues') return base
  const issuePath = await issuePathOf(place)
  for (const [first, last] of [
    [1, usualNumbers],
    [usualNumbers + 1, mostNumbers],
  ] as const) {
    const slugs = Array.from({ length: last - first + 1 }, (_, index) =>
      index + first === 1 ? base : numberedSlug(base, index + first),
    )
    const taken = await takenOf(place, slugs, issuePath)
    const free = slugs.find((slug) => !taken.has(slug) && !isOfPage(place, slug))
    if (free !== undefined) return free
  }
  throw new ValidationError(
    {
      collection: place.collection,
      errors: [
        {
          path: titleFieldOf(place.collection),
          message: `Sunt deja ${mostNumbers} de documente cu acest titlu. Alegeți un titlu care să îl deosebească pe acesta.`,
        },
      ],
    },
    place.req.t,
  )
}

/** The printed pages of an issue lie beside its articles. */
const isOfPage = ({ collection }: Place, slug: string): boolean =>
  collection === 'journal-articles' && isIssuePageSlug(slug)

const titleFieldOf = (collection: AddressedCollection) =>
  isGrouping(collection) ? 'name' : 'title'

async function takenOf(
  place: Place,
  slugs: readonly string[],
  issuePath: string | null,
): Promise<Set<string>> {
  const { req, collection, id, data, now } = place
  const addressIfOwn = (slug: string) => comparable(collection, { ...data, slug }, now)
  const taken = new Set<string>()
  for (const other of await documentsWithSlugs(place, slugs))
    if (comparable(collection, other, now) === addressIfOwn(other.slug)) taken.add(other.slug)
  const byPath = new Map<string, string>()
  for (const slug of slugs) {
    const path = addressOf(collection, { ...data, slug, issuePath }, now)
    if (path !== null) byPath.set(path, slug)
  }
  const own = id === null ? null : { collection, id }
  for (const path of await takenPaths(req, [...byPath.keys()], own)) {
    const slug = byPath.get(path)
    if (slug !== undefined) taken.add(slug)
  }
  return taken
}

/** Address for comparing two documents: articles of one issue collide before that issue has an address. */
const comparable = (collection: AddressedCollection, row: Addressed, now: Date) =>
  addressOf(collection, { ...row, issuePath: `/${relationId(row.issue) ?? ''}/` }, now) ?? row.slug

/** Main rows and latest drafts with these slugs, trashed ones too, without the document itself; of each what its address is made of. */
async function documentsWithSlugs(
  { req, collection, id }: Place,
  slugs: readonly string[],
): Promise<Addressed[]> {
  const { db, collections } = req.payload
  const notOwn = (key: string) => (id === null ? [] : [{ [key]: { not_equals: id } }])
  const facts = factsOf(collection)
  const { docs } = await db.find<Addressed & { id: string }>({
    collection,
    where: { and: [{ slug: { in: slugs } }, ...notOwn('id')] },
    select: facts,
    pagination: false,
    req,
  })
  if (!collections[collection]?.config.versions) return docs
  const versions = await db.findVersions<Addressed>({
    collection,
    where: {
      and: [{ 'version.slug': { in: slugs } }, { latest: { equals: true } }, ...notOwn('parent')],
    },
    select: { version: facts },
    pagination: false,
    req,
  })
  return [...docs, ...versions.docs.map(({ version }) => version)]
}

const factsOf = (collection: AddressedCollection): Record<string, true> => ({
  slug: true,
  ...(isAuthored(collection) && { publishedAt: true }),
  ...(collection === 'journal-articles' && { issue: true }),
})

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
