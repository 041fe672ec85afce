import {
  isAuthored,
  isReferenced,
  settingsSlug,
  type SubjectCollection,
} from '@avizier/shared/collections'
import type { Reference } from '@avizier/shared/reference'
import { parseSnapshot, parts, wholeOf, type Snapshot } from '@avizier/shared/kinds/index'
import { silentWithdrawal, withdrawalManners, type Withdrawal } from '@avizier/shared/withdrawal'
import { APIError, type CollectionSlug, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { relationId } from '../database/relation-id.ts'
import { absentAsNull, wordsIn } from '../database/stored-values.ts'
import type { PublicForm } from './reconcile.ts'
import type { PublicFace } from './public-face.ts'
import { findIndexEntry, isReferredTo } from './store.ts'

/** The public form at `now` of a subject as its main row stands in this transaction; null when it must not be public. */
export async function publicFormOf(
  req: PayloadRequest,
  face: PublicFace,
  collection: SubjectCollection,
  id: string,
  now: Date,
): Promise<PublicForm | null> {
  const row = await findMainRow(req, collection, id)
  if (!row) return null
  if (isReferenced(collection) && !(await isReferredTo(req, { ref: collection, id }))) return null

  const snapshot = snapshotOf(face, collection, row, now)
  const whole = wholeOf(collection, snapshot)
  const wholePath = whole ? await livePathOf(req, whole) : undefined
  if (wholePath === null) return null
  return { snapshot, path: face.addressOf(collection, snapshot, wholePath) }
}

const withdrawalColumns = z.object({
  withdrawalManner: absentAsNull(z.enum(withdrawalManners).nullable()),
  withdrawalReason: absentAsNull(z.string().nullable()),
  withdrawalReplacedBy: absentAsNull(z.string().nullable()),
})

/**
 * What the office says of a document that is public no more. One that it did not withdraw itself went with the document that
 * it is a part of, in that one's manner. Nothing stays of what lies in the trash.
 */
export async function withdrawalOf(
  req: PayloadRequest,
  collection: SubjectCollection,
  id: string,
): Promise<Withdrawal> {
  if (!isAuthored(collection)) return silentWithdrawal
  const row = await findRow(req, collection, id)
  if (!row) return silentWithdrawal
  if (row._status === 'published' && !row.deletedAt) {
    const whole = wholeOfRow(collection, row)
    return whole ? withdrawalOf(req, whole.ref, whole.id) : silentWithdrawal
  }
  const { withdrawalManner, withdrawalReason, withdrawalReplacedBy } = withdrawalColumns.parse(row)
  const reason = wordsIn(withdrawalReason)
  if (row.deletedAt && withdrawalManner === 'withdrawn') return { ...silentWithdrawal, reason }
  return { manner: withdrawalManner, reason, replacedBy: withdrawalReplacedBy }
}

/** The document that a row is a part of, whether or not the row can be published. */
function wholeOfRow(
  collection: SubjectCollection,
  row: Record<string, unknown>,
): Reference | undefined {
  const part = parts.find((each) => each.collection === collection)
  const id = part && relationId(row[part.field])
  return id ? { ref: part.whole, id } : undefined
}

/** What cannot be shown cannot be published: an editor, or a script, is told which part is wrong. */
function snapshotOf(
  { toSnapshot }: PublicFace,
  collection: SubjectCollection,
  row: Record<string, unknown>,
  now: Date,
): Snapshot {
  try {
    return parseSnapshot(collection, toSnapshot[collection](row, now))
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    const fields = error.issues.map(({ path, message }) => `${path.join('.')} (${message})`)
    throw new APIError(`Documentul nu poate fi publicat: verificați ${fields.join(', ')}.`, 400)
  }
}

/** The row that readers would get, if it is published and not in the trash; drafts live in versions. */
async function findMainRow(
  req: PayloadRequest,
  collection: SubjectCollection,
  id: string,
): Promise<Record<string, unknown> | null> {
  const { db } = req.payload
  if (collection === settingsSlug) {
    const settings: Record<string, unknown> | null = await db.findGlobal({
      slug: settingsSlug,
      req,
    })
    return settings && Object.keys(settings).length > 0 ? settings : null
  }
  const row = await findRow(req, collection, id)
  if (!row || row.deletedAt) return null
  return isAuthored(collection) && row._status !== 'published' ? null : row
}

const findRow = (req: PayloadRequest, collection: CollectionSlug, id: string) =>
  req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })

/** The address of a document that is public; null when it is not. */
async function livePathOf(req: PayloadRequest, { ref, id }: Reference): Promise<string | null> {
  const entry = await findIndexEntry(req, ref, id)
  return entry?.isLive ? entry.path : null
}
