import {
  authoredCollections,
  isAuthored,
  type AuthoredCollection,
} from '@avizier/shared/collections'
import { addDays, dayOf, startOfDay } from '@avizier/shared/dates'
import { collectionLabels } from '@avizier/shared/kinds/index'
import { subjectKey } from '@avizier/shared/reference'
import { registerEvents } from '@avizier/shared/register'
import { createLocalReq, type Payload, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { worksInOffice } from '../../access/works-in-office.ts'
import { loadPanel } from '../../publishers/load-panel.ts'
import { lateAfterMs } from '../../publishers/live-state.ts'
import { deliveriesSlug } from '../../publishers/slugs.ts'
import { registerSlug } from '../../register/slugs.ts'
import { warningsOf } from '../site-panel/warnings.ts'
import {
  debateDays,
  draftsShown,
  type Draft,
  type InForce,
  type OpenDebate,
  type Publication,
} from './the-day.ts'

export interface OfficeDayFacts {
  published: Publication[]
  late: Publication[]
  /** What is wrong between the newsroom and the site. */
  warnings: string[]
  drafts: Draft[]
  inForce: InForce[]
  debates: OpenDebate[]
}

interface Reader {
  payload: Payload
  user: PayloadRequest['user']
  /** The root of the admin, `/admin`. */
  adminRoute: string
}

/** Everything that the first page tells, as far as this user may read it. */
export async function loadDay(reader: Reader, now: Date): Promise<OfficeDayFacts> {
  const drafts = await Promise.all(authoredCollections.map((slug) => loadDrafts(reader, slug)))
  // The register tells of every department, so a department's people do not read it.
  const readsRegister = worksInOffice(reader.user)
  return {
    published: readsRegister
      ? await loadPublications(reader, {
          at: { greater_than_equal: startOfDay(dayOf(now)).toISOString() },
        })
      : [],
    late: readsRegister ? await loadLate(reader, now) : [],
    warnings: readsRegister
      ? warningsOf(await loadPanel(await createLocalReq({}, reader.payload)), now)
      : [],
    drafts: drafts.flat(),
    inForce: await loadInForce(reader, now),
    debates: await loadDebates(reader, now),
  }
}

const editHref = ({ adminRoute }: Reader, collection: string, id: string): string =>
  `${adminRoute}/collections/${collection}/${id}`

/** As this user: what a role may not read at all is empty here, never an error that takes the whole page with it. */
const asReader = ({ user }: Reader) => ({
  user,
  overrideAccess: false as const,
  disableErrors: true,
  pagination: false,
})

const titleOf = (title: string | null | undefined): string => title || 'Fără titlu'

const publicationSchema = z.object({
  subjectCollection: z.string(),
  subject: z.string(),
  event: z.enum(registerEvents),
  at: z.string(),
  snapshot: z.object({ title: z.string() }).nullish(),
})

async function loadPublications(reader: Reader, when: Where): Promise<Publication[]> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: registerSlug,
    where: { and: [when, { subjectCollection: { in: [...authoredCollections] } }] },
    sort: '-number',
    limit: 20,
  })
  const publications: Publication[] = []
  for (const doc of docs) {
    const { subjectCollection, subject, event, at, snapshot } = publicationSchema.parse(doc)
    if (!isAuthored(subjectCollection) || event === 'referenced') continue
    const kind = collectionLabels[subjectCollection].singular
    const title = snapshot?.title ?? (await lastTitle(reader, subjectCollection, subject)) ?? kind
    const href = editHref(reader, subjectCollection, subject)
    publications.push({ title, href, kind, event, at })
  }
  return publications
}

/** The title under which something now withdrawn was last public. */
async function lastTitle(
  reader: Reader,
  collection: AuthoredCollection,
  subject: string,
): Promise<string | undefined> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: registerSlug,
    where: {
      and: [
        { subjectKey: { equals: subjectKey(collection, subject) } },
        { event: { not_equals: 'withdrawn' } },
      ],
    },
    sort: '-number',
    limit: 1,
  })
  const [row] = docs
  return row && publicationSchema.parse(row).snapshot?.title
}

/** Rows behind the last one that a publisher brought to the site, older than what counts as late. */
async function loadLate(reader: Reader, now: Date): Promise<Publication[]> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: deliveriesSlug,
    sort: '-last',
    limit: 1,
  })
  return loadPublications(reader, {
    and: [
      { number: { greater_than: docs[0]?.last ?? 0 } },
      { at: { less_than: new Date(now.getTime() - lateAfterMs).toISOString() } },
    ],
  })
}

const draftSchema = z.object({
  id: z.string(),
  title: z.string().nullish(),
  updatedAt: z.string(),
  department: z.union([z.string(), z.object({ name: z.string() })]).nullish(),
})

async function loadDrafts(reader: Reader, slug: AuthoredCollection): Promise<Draft[]> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: slug,
    draft: true,
    depth: 1,
    where: { _status: { equals: 'draft' } },
    sort: '-updatedAt',
    limit: draftsShown,
  })
  return docs.map((doc) => {
    const { id, title, updatedAt, department } = draftSchema.parse(doc)
    return {
      title: titleOf(title),
      href: editHref(reader, slug, id),
      kind: collectionLabels[slug].singular,
      department: typeof department === 'object' ? (department?.name ?? null) : null,
      updatedAt,
    }
  })
}

async function loadInForce(reader: Reader, now: Date): Promise<InForce[]> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: 'announcements',
    where: {
      and: [
        { _status: { equals: 'published' } },
        notBeyond('validFrom', 'less_than_equal', now),
        notBeyond('validTo', 'greater_than', now),
      ],
    },
    sort: 'validTo',
    limit: 50,
  })
  return docs.map(({ id, title, validTo }) => ({
    title: titleOf(title),
    href: editHref(reader, 'announcements', id),
    validTo: validTo ?? null,
  }))
}

const notBeyond = (field: string, side: 'less_than_equal' | 'greater_than', now: Date): Where => ({
  or: [{ [field]: { exists: false } }, { [field]: { [side]: now.toISOString() } }],
})

async function loadDebates(reader: Reader, now: Date): Promise<OpenDebate[]> {
  const end = startOfDay(addDays(dayOf(now), debateDays + 1)).toISOString()
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: 'debate-notices',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { proposalsDeadline: { greater_than_equal: now.toISOString() } },
        { proposalsDeadline: { less_than: end } },
      ],
    },
    limit: 50,
  })
  return docs.flatMap(({ id, title, proposalsDeadline }) =>
    proposalsDeadline
      ? [{ title: titleOf(title), href: editHref(reader, 'debate-notices', id), proposalsDeadline }]
      : [],
  )
}
