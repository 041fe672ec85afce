import { isReferenced, type ReferencedCollection } from '@avizier/shared/collections'
import type { ShownSubject } from '@avizier/shared/counter-api'
import { parts, wholeOf } from '@avizier/shared/kinds/index'
import { referenceKey, referencesIn } from '@avizier/shared/reference'
import type { PayloadRequest } from 'payload'
import type { StoredRow } from '../database/stored-row.ts'
import { formOf, wholeFormOf, type Reading } from './public-form.ts'
import { Unfinished, type ShownCollection } from './unshown.ts'

/** What a document would make public together with itself: what it shows, what it is a part of, and its own parts. */
export async function besideOf(
  req: PayloadRequest,
  document: ShownSubject,
  reading: Reading,
): Promise<ShownSubject[]> {
  const whole = await wholeBeside(req, document, reading)
  const own = [...(whole ? [whole] : []), ...(await partsBeside(req, document, reading))]
  return [...own, ...(await referencedFrom(req, [document, ...own], reading))]
}

async function wholeBeside(
  req: PayloadRequest,
  { collection, snapshot }: ShownSubject,
  reading: Reading,
): Promise<ShownSubject | undefined> {
  const whole = wholeOf(collection, snapshot as Parameters<typeof wholeOf>[1])
  return whole && wholeFormOf(req, whole, reading)
}

/** The articles that wait for their issue: they are published, and become public together with it. */
async function partsBeside(
  req: PayloadRequest,
  { collection: whole, id }: ShownSubject,
  reading: Reading,
): Promise<ShownSubject[]> {
  const found: ShownSubject[] = []
  for (const { collection, field } of parts.filter((part) => part.whole === whole)) {
    const { docs } = await req.payload.db.find<StoredRow>({
      collection,
      where: {
        and: [
          { [field]: { equals: id } },
          { _status: { equals: 'published' } },
          { deletedAt: { exists: false } },
        ],
      },
      pagination: false,
      limit: 0,
      req,
    })
    for (const row of docs) found.push(...(await shownOrNothing(req, collection, row, reading)))
  }
  return found
}

/** What is public only while something shows it, as far as it leads. */
async function referencedFrom(
  req: PayloadRequest,
  from: readonly ShownSubject[],
  reading: Reading,
): Promise<ShownSubject[]> {
  const found = new Map<string, ShownSubject>()
  const seen = new Set<string>()
  const next = from.flatMap(({ snapshot }) => referencesIn(snapshot))
  for (let reference = next.pop(); reference; reference = next.pop()) {
    const { ref, id } = reference
    const key = referenceKey(reference)
    if (!isReferenced(ref) || seen.has(key)) continue
    seen.add(key)
    const row = await mainRowOf(req, ref, id)
    for (const subject of row ? await shownOrNothing(req, ref, row, reading) : []) {
      found.set(key, subject)
      next.push(...referencesIn(subject.snapshot))
    }
  }
  return [...found.values()]
}

async function mainRowOf(
  req: PayloadRequest,
  collection: ReferencedCollection,
  id: string,
): Promise<StoredRow | null> {
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne<StoredRow>({ collection, where, req })
  return row?.deletedAt ? null : row
}

/** What cannot be shown is left out, as a page leaves out what is not public. */
async function shownOrNothing(
  req: PayloadRequest,
  collection: ShownCollection,
  row: StoredRow,
  reading: Reading,
): Promise<ShownSubject[]> {
  try {
    return [await formOf(req, collection, row, reading)]
  } catch (error) {
    if (!(error instanceof Unfinished)) throw error
    return []
  }
}
