import {
  authoredCollections,
  isAuthored,
  type AuthoredCollection,
} from '@avizier/shared/collections'
import { addDays, dayOf, startOfDay } from '@avizier/shared/dates'
import { collectionLabels } from '@avizier/shared/kinds/index'
import { subjectKey } from '@avizier/shared/reference'
import { registerEvents } from '@avizier/shared/register'
import type { Payload, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { lateAfterMs } from '../../publishers/live-state.ts'
import { deliveriesSlug } from '../../publishers/slugs.ts'
import { registerSlug } from '../../register/slugs.ts'
import {
  debateDays,
  endingDays,
  type InForce,
  type OpenDebate,
  type Publication,
} from './the-day.ts'

// What is public, or on its way to the site, as far as whoever looks may read it.

export interface Reader {
  payload: Payload
  user: PayloadRequest['user']
  /** The root of the admin, `/admin`. */
  adminRoute: string
}

const editHref = ({ adminRoute }: Reader, collection: string, id: string): string =>
  `${adminRoute}/collections/${collection}/${id}`

/** As this user: what a role may not read at all is empty here, never an error that takes the whole page with it. */
const asReader = ({ user }: Reader) => ({
  user,
  overrideAccess: false as const,
  disableErrors: true,
  pagination: false,
  depth: 0,
})

const titleOf = (title: string | null | undefined): string => title || 'Fără titlu'

/** What became public, changed or was withdrawn today, the newest first. */
export const loadPublishedToday = (reader: Reader, now: Date): Promise<Publication[]> =>
  // By the hour, not by the number: SQLite takes the index of the order, and by number it would read the whole register.
  loadPublications(
    reader,
    { at: { greater_than_equal: startOfDay(dayOf(now)).toISOString() } },
    '-at',
  )

const publicationSchema = z.object({
  subjectCollection: z.string(),
  subject: z.string(),
  event: z.enum(registerEvents),
  at: z.string(),
  snapshot: z.object({ title: z.string() }).nullish(),
})

async function loadPublications(
  reader: Reader,
  when: Where,
  sort: '-at' | '-number',
): Promise<Publication[]> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: registerSlug,
    where: { and: [when, { subjectCollection: { in: [...authoredCollections] } }] },
    sort,
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
export async function loadLate(reader: Reader, now: Date): Promise<Publication[]> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: deliveriesSlug,
    sort: '-last',
    limit: 1,
  })
  const when: Where = {
    and: [
      { number: { greater_than: docs[0]?.last ?? 0 } },
      { at: { less_than: new Date(now.getTime() - lateAfterMs).toISOString() } },
    ],
  }
  return loadPublications(reader, when, '-number')
}

/** Announcements whose end is near. */
export async function loadEnding(reader: Reader, now: Date): Promise<InForce[]> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: 'announcements',
    where: endsBetween('validTo', now, endingDays),
    select: { title: true, validTo: true },
    limit: 50,
  })
  return docs.flatMap(({ id, title, validTo }) =>
    validTo
      ? [{ title: titleOf(title), href: editHref(reader, 'announcements', id), validTo }]
      : [],
  )
}

const endsBetween = (field: string, now: Date, days: number): Where => ({
  and: [
    { _status: { equals: 'published' } },
    { [field]: { greater_than_equal: now.toISOString() } },
    { [field]: { less_than: startOfDay(addDays(dayOf(now), days + 1)).toISOString() } },
  ],
})

/** Debates that still take proposals, for a few days. */
export async function loadDebates(reader: Reader, now: Date): Promise<OpenDebate[]> {
  const { docs } = await reader.payload.find({
    ...asReader(reader),
    collection: 'debate-notices',
    where: endsBetween('proposalsDeadline', now, debateDays),
    select: { title: true, proposalsDeadline: true },
    limit: 50,
  })
  return docs.flatMap(({ id, title, proposalsDeadline }) =>
    proposalsDeadline
      ? [{ title: titleOf(title), href: editHref(reader, 'debate-notices', id), proposalsDeadline }]
      : [],
  )
}
