import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type { Payload } from 'payload'
import { filesNamedIn, type FileIds } from '../collections/stored-files/attached-files.ts'
import { fileUsesSlug } from '../collections/stored-files/uses/collection.ts'
import { bringUpUses, keysOf } from '../collections/stored-files/uses/keep-uses.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { JobKind, Work } from '../jobs/job.ts'
import { enqueue } from '../jobs/store.ts'

const pageSize = 50

/** Reads of every document which files it names, for those that were saved before it was remembered. */
export const findFileUses: JobKind = {
  name: 'find-file-uses',
  label: { ro: 'Unde apare fiecare fișier', en: 'Where each file appears' },
  every: { hour: 2, minute: 30 },
  attempts: 4,
  async run(work) {
    for (const collection of authoredCollections) await lookThrough(work, collection)
  },
}

/** In the background at the first start of a newsroom that does not know it yet. */
export async function ensureFileUses(payload: Payload): Promise<void> {
  const known = await payload.db.findOne({ collection: fileUsesSlug, where: {} })
  if (!known) await inTransaction(payload, (req) => enqueue(req, findFileUses))
}

interface Naming {
  document: string
  named: FileIds
}

async function lookThrough(work: Work, collection: AuthoredCollection): Promise<void> {
  for (let after = ''; ;) {
    work.signal.throwIfAborted()
    const { docs } = await work.payload.db.queryDrafts<{ id: string }>({
      collection,
      where: after ? { parent: { greater_than: after } } : {},
      sort: 'parent',
      limit: pageSize,
      pagination: false,
    })
    const { flattenedFields } = work.payload.collections[collection].config
    const told = docs.map((doc): Naming => ({
      document: subjectKey(collection, doc.id),
      named: filesNamedIn(flattenedFields, doc),
    }))
    for (const { document, named } of await untold(work.payload, told))
      await work.turn((req) => bringUpUses(req, document, named))
    const last = docs.at(-1)
    if (!last || docs.length < pageSize) return
    after = last.id
  }
}

/** Those of which something else is remembered. */
async function untold(payload: Payload, told: readonly Naming[]): Promise<Naming[]> {
  const { docs } = await payload.db.find<{ id: string; file: string; document: string }>({
    collection: fileUsesSlug,
    where: { document: { in: told.map(({ document }) => document) } },
    pagination: false,
  })
  const known = new Map<string, Set<string>>()
  for (const { document, file } of docs)
    known.set(document, (known.get(document) ?? new Set()).add(file))
  return told.filter(({ document, named }) => {
    const files = known.get(document) ?? new Set<string>()
    const wanted = keysOf(named)
    return files.size !== wanted.size || [...wanted].some((file) => !files.has(file))
  })
}
