import { isAuthored } from '@avizier/shared/collections'
import {
  declarationOf,
  isGrouping,
  parseSnapshot,
  type Snapshot,
} from '@avizier/shared/kinds/index'
import { paths } from '@avizier/shared/paths'
import { referenceKey, referencesIn, type Reference } from '@avizier/shared/reference'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { publicFace } from '../collections/public-face.ts'
import { momentOf } from '../register/moment.ts'
import { findIndexEntry } from '../register/store.ts'
import { publicLink } from '../subscriptions/links.ts'
import type { PressKind, PressText } from './letter.ts'

/** A text for the press, with the addresses of all that it names. Files have theirs by their bytes, also before they are public. */
export async function pressText(
  req: PayloadRequest,
  { collection, snapshot }: { collection: PressKind; snapshot: Snapshot<PressKind> },
): Promise<PressText> {
  const places = new Map<string, { url: string; label: string }>()
  for (const reference of referencesIn(snapshot)) {
    const place = await placeOf(req, reference)
    if (place) places.set(referenceKey(reference), place)
  }
  return { snapshot, places, contacts: await contactsOf(req, collection, snapshot) }
}

/** Who answers the press, as the page says it: whom the text names; of a release else its department's, else the office's. */
async function contactsOf(
  req: PayloadRequest,
  collection: PressKind,
  snapshot: Snapshot<PressKind>,
): Promise<Snapshot<'contacts'>[]> {
  const found = async (references: readonly (Reference | null)[]) => {
    const each = references.flatMap((reference) => reference ?? [])
    const contacts = await Promise.all(each.map(({ id }) => shownRow(req, 'contacts', id)))
    return contacts.flatMap((contact) => contact ?? [])
  }
  const named = await found([snapshot.contact])
  if (named.length > 0 || declarationOf(collection).audience !== 'press') return named
  const department =
    snapshot.department && (await shownRow(req, 'departments', snapshot.department.id))
  const theirs = await found([department?.contact ?? null])
  return theirs.length > 0 ? theirs : found(await officeContacts(req))
}

async function officeContacts(req: PayloadRequest): Promise<readonly Reference[]> {
  const row: unknown = await req.payload.db.findGlobal({ slug: 'site-settings', req })
  return shownOf(req, 'site-settings', row)?.pressContacts ?? []
}

async function placeOf(
  req: PayloadRequest,
  { ref, id }: Reference,
): Promise<{ url: string; label: string } | null> {
  if (ref === 'media') return pictureOf(req, id)
  if (ref === 'documents') return documentOf(req, id)
  if (!isAuthored(ref) && !isGrouping(ref)) return null
  const entry = await findIndexEntry(req, ref, id)
  if (!entry?.isLive || entry.path === null) return null
  return { url: publicLink(req, entry.path), label: '' }
}

async function pictureOf(req: PayloadRequest, id: string) {
  const picture = await shownRow(req, 'media', id)
  if (!picture) return null
  const { alt, caption, credit } = picture
  const shownFile = largestShown(picture)
  const shown = caption ?? (alt === '' ? shownFile.name : alt)
  return {
    url: publicLink(req, paths.file(shownFile)),
    label: `Imagine: ${shown}${credit === null ? '' : ` (foto: ${credit})`}`,
  }
}

const modernTypes = ['image/avif', 'image/webp']

/** The largest that the site has of it in a format that every program of a newsroom opens. */
function largestShown({ original, variants }: Snapshot<'media'>) {
  const plain = variants.filter(({ mimeType }) => !modernTypes.includes(mimeType))
  return plain.toSorted((a, b) => b.width - a.width)[0] ?? original
}

async function documentOf(req: PayloadRequest, id: string) {
  const document = await shownRow(req, 'documents', id)
  if (!document) return null
  const { title, file } = document
  return { url: publicLink(req, paths.file(file)), label: `Document: ${title}` }
}

type Named = 'media' | 'documents' | 'contacts' | 'departments'

async function shownRow<C extends Named>(
  req: PayloadRequest,
  collection: C,
  id: string,
): Promise<Snapshot<C> | null> {
  const row: unknown = await req.payload.db.findOne({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return row === null ? null : shownOf(req, collection, row)
}

/** The public form of what a text names; null of what cannot be read: no letter is kept back by it. */
function shownOf<C extends Named | 'site-settings'>(
  req: PayloadRequest,
  collection: C,
  row: unknown,
): Snapshot<C> | null {
  try {
    return parseSnapshot(collection, publicFace.toSnapshot[collection](row, momentOf(req)))
  } catch (error) {
    if (error instanceof z.ZodError) return null
    throw error
  }
}
