import { isAuthored } from '@avizier/shared/collections'
import { declarationOf, parseSnapshot, parts, type Snapshot } from '@avizier/shared/kinds/index'
import { paths } from '@avizier/shared/paths'
import { subjectKey, type Reference } from '@avizier/shared/reference'
import type { RegisterRow } from '@avizier/shared/register'
import type { PayloadRequest } from 'payload'
import { todaysForm } from '../register/reconcile.ts'
import { indexEntrySchema } from '../register/rows.ts'
import { registerIndexSlug } from '../register/slugs.ts'
import { findIndexEntry, findRow } from '../register/store.ts'
import { publicLink } from './links.ts'

/** A way to something that a letter leads to beside the page that it tells of. */
export interface WayOn {
  label: string
  url: string
}

/** The cover of an issue of the Jurnal and its articles, in their order; nothing of what has no parts. */
export async function partsInNews(
  req: PayloadRequest,
  { collection, subject }: Pick<RegisterRow, 'collection' | 'subject'>,
  snapshot: Snapshot,
): Promise<WayOn[]> {
  if (!parts.some(({ whole }) => whole === collection)) return []
  const cover = 'cover' in snapshot && snapshot.cover ? await pictureAt(req, snapshot.cover) : null
  return [
    ...(cover === null ? [] : [{ label: 'Coperta', url: cover }]),
    ...(await articlesOf(req, { ref: collection, id: subject })),
  ]
}

async function pictureAt(req: PayloadRequest, { ref, id }: Reference): Promise<string | null> {
  const entry = await findIndexEntry(req, ref, id)
  if (!entry?.isLive) return null
  const form = todaysForm('media', await findRow(req, entry.number))
  return form && publicLink(req, paths.file(parseSnapshot('media', form).original))
}

async function articlesOf(req: PayloadRequest, whole: Reference): Promise<WayOn[]> {
  const { docs } = await req.payload.db.find({
    collection: registerIndexSlug,
    where: {
      and: [{ refers: { in: [subjectKey(whole.ref, whole.id)] } }, { isLive: { equals: true } }],
    },
    pagination: false,
    req,
  })
  const found: (WayOn & { place: string })[] = []
  for (const { number, path } of docs.map((doc) => indexEntrySchema.parse(doc))) {
    const row = await findRow(req, number)
    const form = todaysForm(row.collection, row)
    if (!isAuthored(row.collection) || !form || path === null) continue
    const { partOf } = declarationOf(row.collection)
    // Others may only name it.
    if (partOf?.whole !== whole.ref) continue
    const snapshot = parseSnapshot(row.collection, form)
    found.push({
      label: snapshot.title,
      url: publicLink(req, path),
      place: partOf.placeOf(snapshot),
    })
  }
  return found
    .toSorted((one, other) => one.place.localeCompare(other.place))
    .map(({ label, url }) => ({ label, url }))
}
