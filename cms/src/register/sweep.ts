import { setImmediate as pause } from 'node:timers/promises'
import {
  settingsId,
  settingsSlug,
  subjectCollections,
  type SubjectCollection,
} from '@avizier/shared/collections'
import { referencesIn, subjectKey } from '@avizier/shared/reference'
import { hashOf } from '@avizier/shared/register'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { inTransaction, type Transact } from '../database/in-transaction.ts'
import type { PublicFace } from './public-face.ts'
import { publicFormOf } from './public-form.ts'
import { reconcile } from './reconcile.ts'
import { record } from './record.ts'
import { hasReferences } from './rows.ts'
import { registerIndexSlug } from './slugs.ts'
import { findIndexEntry, findRow } from './store.ts'

const pageSize = 200

/** How the register is gone through. */
export interface Sweeping {
  /** Asked for each document: an hour may pass in the middle of a sweep, and what it brought stays. */
  clock: () => Date
  /** In which everything is written; absent: in a transaction that asks nobody. */
  transact?: Transact
  /** Asked before each document. */
  signal?: AbortSignal
}

/**
 * Compares every document with the register and heals what a hook ever missed. Returns the subjects for which the
 * register did not tell the truth, in the order healed; none is what is expected. `tell` hears how many are compared.
 */
export async function sweep(
  payload: Payload,
  face: PublicFace,
  { clock, transact = (work) => inTransaction(payload, work), signal }: Sweeping,
  tell: (compared: number) => void = () => undefined,
): Promise<string[]> {
  const healed: string[] = []
  let compared = 0
  for await (const [collection, id] of subjectsOf(payload)) {
    // SQLite answers at once: without a pause nobody else would be served until the end.
    await pause()
    signal?.throwIfAborted()
    const found = await look(await createLocalReq({}, payload), face, collection, id, clock())
    if (found !== 'true') await transact((req) => record(req, face, collection, id, clock()))
    if (found === 'untrue') healed.push(subjectKey(collection, id))
    tell((compared += 1))
  }
  return healed
}

/** `grown`: the register tells the truth, but its index does not have yet what the form of today shows. */
async function look(
  req: PayloadRequest,
  face: PublicFace,
  collection: SubjectCollection,
  id: string,
  now: Date,
): Promise<'true' | 'grown' | 'untrue'> {
  const entry = await findIndexEntry(req, collection, id)
  const form = await publicFormOf(req, face, collection, id, now)
  if (!form || !entry?.isLive) return !form && !entry?.isLive ? 'true' : 'untrue'
  if (entry.snapshotHash === hashOf(form.snapshot)) return 'true'
  // Most often its form has only grown since its row was written.
  if (reconcile(collection, form, await findRow(req, entry.number))) return 'untrue'
  return hasReferences(entry, referencesIn(form.snapshot)) ? 'true' : 'grown'
}

/** Every document there is, and every other one that the register still knows. */
async function* subjectsOf(payload: Payload): AsyncGenerator<[SubjectCollection, string]> {
  const known = new Set<string>()
  yield [settingsSlug, settingsId]
  known.add(subjectKey(settingsSlug, settingsId))
  for (const collection of subjectCollections) {
    if (collection !== settingsSlug)
      for await (const { id } of pagesOf<{ id: string }>(payload, collection)) {
        known.add(subjectKey(collection, id))
        yield [collection, id]
      }
  }
  for await (const { key } of pagesOf<{ id: string; key: string }>(payload, registerIndexSlug)) {
    if (known.has(key)) continue
    const [collection, id] = key.split('/', 2)
    if (id) yield [collection as SubjectCollection, id]
  }
}

async function* pagesOf<Row extends { id: string }>(
  payload: Payload,
  collection: Exclude<SubjectCollection, typeof settingsSlug> | typeof registerIndexSlug,
): AsyncGenerator<Row> {
  let after = ''
  for (;;) {
    const { docs } = await payload.db.find<Row>({
      collection,
      where: after ? { id: { greater_than: after } } : {},
      select: { id: true, ...(collection === registerIndexSlug && { key: true }) },
      sort: 'id',
      limit: pageSize,
      pagination: false,
      req: await createLocalReq({}, payload),
    })
    yield* docs
    const last = docs.at(-1)
    if (!last || docs.length < pageSize) return
    after = last.id
  }
}
