import { isAuthored, type SubjectCollection } from '@avizier/shared/collections'
import type { ShownSubject } from '@avizier/shared/counter-api'
import { formVersionOf } from '@avizier/shared/kinds/forms'
import { parseSnapshot, wholeOf, type Snapshot } from '@avizier/shared/kinds/index'
import type { Reference } from '@avizier/shared/reference'
import type { PayloadRequest } from 'payload'
import { publicFace } from '../collections/public-face.ts'
import type { StoredRow } from '../database/stored-row.ts'
import { findIndexEntry } from '../register/store.ts'
import { textOf } from './text-of.ts'

/**
 * What a stored text would show the public if it were published at `at`: through the same allow-list, at the address that it
 * has or would get. Throws a ZodError naming what is missing.
 */
export async function formOf(
  req: PayloadRequest,
  collection: SubjectCollection,
  row: StoredRow,
  at: Date,
): Promise<ShownSubject> {
  const dated = isAuthored(collection) && {
    publishedAt: row.publishedAt ?? at.toISOString(),
  }
  const snapshot = parseSnapshot(
    collection,
    publicFace.toSnapshot[collection]({ ...row, ...dated }),
  )
  const entry = await findIndexEntry(req, collection, row.id)
  const path =
    entry?.path ??
    publicFace.addressOf(collection, snapshot, await wholePathOf(req, collection, snapshot, at))
  return { collection, id: row.id, path, snapshot, ...formVersionOf(collection) }
}

/** The address of what it is a part of, also while that is a draft. */
async function wholePathOf(
  req: PayloadRequest,
  collection: SubjectCollection,
  snapshot: Snapshot,
  at: Date,
): Promise<string | undefined> {
  const whole = wholeOf(collection, snapshot)
  if (!whole) return undefined
  return (await wholeFormOf(req, whole, at))?.path ?? undefined
}

/** The newest text of a whole in its public form; undefined where it has none. */
export async function wholeFormOf(
  req: PayloadRequest,
  { ref, id }: Reference,
  at: Date,
): Promise<ShownSubject | undefined> {
  if (!isAuthored(ref)) return undefined
  const row = await textOf(req, { collection: ref, id })
  return row && formOf(req, ref, row, at)
}
