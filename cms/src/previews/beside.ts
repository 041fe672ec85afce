import {
  isReferenced,
  type AuthoredCollection,
  type ReferencedCollection,
} from '@avizier/shared/collections'
import type { ShownSubject } from '@avizier/shared/counter-api'
import { collectionLabels, parts, wholeOf } from '@avizier/shared/kinds/index'
import { referenceKey, referencesIn } from '@avizier/shared/reference'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { StoredRow } from '../database/stored-row.ts'
import { wordsIn } from '../database/stored-values.ts'
import { formOf, wholeFormOf } from './public-form.ts'
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
  at: Date,
): Promise<Beside> {
  const whole = await wholeBeside(req, document, at)
  const parts = await partsBeside(req, document, at)
  const own = [...(whole ? [whole] : []), ...parts.subjects]
  const referenced = await referencedFrom(req, [document, ...own], at)
  return {
    subjects: [...own, ...referenced.subjects],
    leftOut: [...parts.leftOut, ...referenced.leftOut],
  }
}

async function wholeBeside(
  req: PayloadRequest,
  { collection, snapshot }: ShownSubject,
  at: Date,
): Promise<ShownSubject | undefined> {
  const whole = wholeOf(collection, snapshot as Parameters<typeof wholeOf>[1])
  return whole && wholeFormOf(req, whole, at)
}

/** The articles that wait for their issue: they are published, and become public together with it. */
async function partsBeside(
  req: PayloadRequest,
  { collection: whole, id }: ShownSubject,
  at: Date,
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
    for (const row of docs) found.push(await shownOrWhyNot(req, collection, row, at))
  }
  return sorted(found)
}

/** What is public only while something shows it, as far as it leads. */
async function referencedFrom(
  req: PayloadRequest,
  from: readonly ShownSubject[],
  at: Date,
): Promise<Beside> {
  const found: (ShownSubject | string)[] = []
  const seen = new Set<string>()
  const next = from.flatMap(({ snapshot }) => referencesIn(snapshot))
  for (let reference = next.pop(); reference; reference = next.pop()) {
    const { ref, id } = reference
    const key = referenceKey(reference)
    if (!isReferenced(ref) || seen.has(key)) continue
    seen.add(key)
    const subject = await referencedOrWhyNot(req, ref, id, at)
    found.push(subject)
    if (typeof subject !== 'string') next.push(...referencesIn(subject.snapshot))
  }
  return sorted(found)
}

async function referencedOrWhyNot(
  req: PayloadRequest,
  collection: ReferencedCollection,
  id: string,
  at: Date,
): Promise<ShownSubject | string> {
  const row = await mainRowOf(req, collection, id)
  if (!row || row.deletedAt) return `${missingFrom(collection, row)}: nu mai există.`
  return shownOrWhyNot(req, collection, row, at)
}

const mainRowOf = (
  req: PayloadRequest,
  collection: ReferencedCollection,
  id: string,
): Promise<StoredRow | null> =>
  req.payload.db.findOne<StoredRow>({ collection, where: { id: { equals: id } }, req })

async function shownOrWhyNot(
  req: PayloadRequest,
  collection: AuthoredCollection | ReferencedCollection,
  row: StoredRow,
  at: Date,
): Promise<ShownSubject | string> {
  try {
    return await formOf(req, collection, row, at)
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    const paths = error.issues.map((issue) => issue.path)
    const hasNoFile = paths.some(([name]) => name === 'files' || name === 'file')
    if (hasNoFile) return `${missingFrom(collection, row)}: fișierul lipsește, încărcați-l din nou.`
    const fields = req.payload.collections[collection].config.flattenedFields
    return `${missingFrom(collection, row)}. ${whatIsMissing(paths, fields).join(' ')}`
  }
}

/** „Nu apare imaginea „pod.jpg””, by the name by which the form shows it. */
function missingFrom(
  collection: AuthoredCollection | ReferencedCollection,
  row: StoredRow | null,
): string {
  const name = wordsIn(row?.title) ?? wordsIn(row?.name) ?? wordsIn(row?.filename)
  const kind = collectionLabels[collection].singular.toLowerCase()
  return name ? `Nu apare: ${kind}, „${name}”` : `Nu apare: ${kind}`
}

function sorted(found: readonly (ShownSubject | string)[]): Beside {
  const subjects = found.filter((one) => typeof one !== 'string')
  return { subjects, leftOut: found.filter((one) => typeof one === 'string') }
}
