import { isReferenced, type ReferencedCollection } from '@avizier/shared/collections'
import type { ShownSubject } from '@avizier/shared/counter-api'
import { collectionLabels, parts, wholeOf } from '@avizier/shared/kinds/index'
import { referenceKey, referencesIn } from '@avizier/shared/reference'
import type { PayloadRequest } from 'payload'
import type { StoredRow } from '../database/stored-row.ts'
import { wordsIn } from '../database/stored-values.ts'
import { formOf, wholeFormOf, type Reading } from './public-form.ts'
import { Unfinished, type ShownCollection } from './unshown.ts'
import { whatIsMissing } from './what-is-missing.ts'

export interface Beside {
  subjects: ShownSubject[]
  /** What cannot be shown, as a page leaves out what is not public: why, in sentences. */
  leftOut: string[]
}

/** What a document would make public together with itself: what it shows, what it is a part of, and its own parts. */
export async function besideOf(
  req: PayloadRequest,
  document: ShownSubject,
  reading: Reading,
): Promise<Beside> {
  const whole = await wholeBeside(req, document, reading)
  const parts = await partsBeside(req, document, reading)
  const own = [...(whole ? [whole] : []), ...parts.subjects]
  const referenced = await referencedFrom(req, [document, ...own], reading)
  return {
    subjects: [...own, ...referenced.subjects],
    leftOut: [...parts.leftOut, ...referenced.leftOut],
  }
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
): Promise<Beside> {
  const found: (ShownSubject | string)[] = []
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
    for (const row of docs) found.push(await shownOrWhyNot(req, collection, row, reading))
  }
  return sorted(found)
}

/** What is public only while something shows it, as far as it leads. */
async function referencedFrom(
  req: PayloadRequest,
  from: readonly ShownSubject[],
  reading: Reading,
): Promise<Beside> {
  const found: (ShownSubject | string)[] = []
  const seen = new Set<string>()
  const next = from.flatMap(({ snapshot }) => referencesIn(snapshot))
  for (let reference = next.pop(); reference; reference = next.pop()) {
    const { ref, id } = reference
    const key = referenceKey(reference)
    if (!isReferenced(ref) || seen.has(key)) continue
    seen.add(key)
    const subject = await referencedOrWhyNot(req, ref, id, reading)
    found.push(subject)
    if (typeof subject !== 'string') next.push(...referencesIn(subject.snapshot))
  }
  return sorted(found)
}

async function referencedOrWhyNot(
  req: PayloadRequest,
  collection: ReferencedCollection,
  id: string,
  reading: Reading,
): Promise<ShownSubject | string> {
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne<StoredRow>({ collection, where, req })
  if (!row || row.deletedAt) return `${missingFrom(collection, row)}: nu mai există.`
  return shownOrWhyNot(req, collection, row, reading)
}

async function shownOrWhyNot(
  req: PayloadRequest,
  collection: ShownCollection,
  row: StoredRow,
  reading: Reading,
): Promise<ShownSubject | string> {
  try {
    return await formOf(req, collection, row, reading)
  } catch (error) {
    if (!(error instanceof Unfinished)) throw error
    const { paths } = error
    const hasNoFile = paths.some(([name]) => name === 'files' || name === 'file')
    if (hasNoFile) return `${missingFrom(collection, row)}: fișierul lipsește, încărcați-l din nou.`
    const fields = req.payload.collections[collection].config.flattenedFields
    return `${missingFrom(collection, row)}. ${whatIsMissing(paths, fields).join(' ')}`
  }
}

/** „Nu apare: imagine, „pod.jpg””, by the name by which the form shows it. */
function missingFrom(collection: ShownCollection, row: StoredRow | null): string {
  const name = wordsIn(row?.title) ?? wordsIn(row?.name) ?? wordsIn(row?.filename)
  const kind = collectionLabels[collection].singular.toLowerCase()
  return name ? `Nu apare: ${kind}, „${name}”` : `Nu apare: ${kind}`
}

function sorted(found: readonly (ShownSubject | string)[]): Beside {
  return {
    subjects: found.filter((one) => typeof one !== 'string'),
    leftOut: found.filter((one) => typeof one === 'string'),
  }
}
