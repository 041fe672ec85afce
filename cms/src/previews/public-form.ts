import { isAuthored } from '@avizier/shared/collections'
import type { LinkPurpose, ShownSubject } from '@avizier/shared/counter-api'
import { formVersionOf } from '@avizier/shared/kinds/forms'
import { parseSnapshot, wholeOf, type Snapshot } from '@avizier/shared/kinds/index'
import type { Reference } from '@avizier/shared/reference'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { publicFace } from '../collections/public-face.ts'
import type { StoredRow } from '../database/stored-row.ts'
import { findIndexEntry } from '../register/store.ts'
import { NotApproved, Unfinished, type ShownCollection } from './unshown.ts'
import { wholeTextOf } from './whole-text.ts'

/** For whom a text is put in its public form, and when it would be published. */
export interface Reading {
  purpose: LinkPurpose
  at: Date
}

/**
 * What a stored text would show the public if it were published at that time: through the same allow-list, at the address that it
 * has or would get. Throws Unfinished, or NotApproved where it is a part of what the reader may not see.
 */
export async function formOf(
  req: PayloadRequest,
  collection: ShownCollection,
  row: StoredRow,
  reading: Reading,
): Promise<ShownSubject> {
  const snapshot = snapshotOf(collection, row, reading.at)
  const entry = await findIndexEntry(req, collection, row.id)
  const path =
    entry?.path ??
    publicFace.addressOf(
      collection,
      snapshot,
      await wholePathOf(req, collection, snapshot, reading),
    )
  return { collection, id: row.id, path, snapshot, ...formVersionOf(collection) }
}

function snapshotOf(collection: ShownCollection, row: StoredRow, at: Date): Snapshot {
  const dated = isAuthored(collection) && { publishedAt: row.publishedAt ?? at.toISOString() }
  try {
    return parseSnapshot(collection, publicFace.toSnapshot[collection]({ ...row, ...dated }, at))
  } catch (error) {
    if (error instanceof z.ZodError) throw new Unfinished(collection, row, error)
    throw error
  }
}

/** The address of what it is a part of, also while that is a draft. */
async function wholePathOf(
  req: PayloadRequest,
  collection: ShownCollection,
  snapshot: Snapshot,
  reading: Reading,
): Promise<string | undefined> {
  const whole = wholeOf(collection, snapshot)
  if (!whole) return undefined
  return (await wholeFormOf(req, whole, reading))?.path ?? undefined
}

/** A whole in its public form, as far as the reader may see it; undefined where there is none. */
export async function wholeFormOf(
  req: PayloadRequest,
  { ref, id }: Reference,
  reading: Reading,
): Promise<ShownSubject | undefined> {
  if (!isAuthored(ref)) return undefined
  const text = await wholeTextOf(req, { collection: ref, id }, reading.purpose)
  if (text.state === 'not approved') throw new NotApproved(ref)
  return text.row && formOf(req, ref, text.row, reading)
}
