import {
  isAuthored,
  isReferenced,
  settingsSlug,
  type SubjectCollection,
} from '@avizier/shared/collections'
import type { Reference } from '@avizier/shared/reference'
import { parseSnapshot, wholeOf, type Snapshot } from '@avizier/shared/kinds/index'
import { APIError, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { wordsIn } from '../database/stored-values.ts'
import type { PublicForm } from './reconcile.ts'
import type { PublicFace } from './public-face.ts'
import { findIndexEntry, isReferredTo } from './store.ts'

/** The public form of a subject as its main row stands in this transaction; null when it must not be public. */
export async function publicFormOf(
  req: PayloadRequest,
  face: PublicFace,
  collection: SubjectCollection,
  id: string,
): Promise<PublicForm | null> {
  const row = await findMainRow(req, collection, id)
  if (!row) return null
  if (isReferenced(collection) && !(await isReferredTo(req, { ref: collection, id }))) return null

  const snapshot = snapshotOf(face, collection, row)
  const whole = wholeOf(collection, snapshot)
  const wholePath = whole ? await livePathOf(req, whole) : undefined
  if (wholePath === null) return null
  return { snapshot, path: face.addressOf(collection, snapshot, wholePath) }
}

/** What the office gives as the reason why a document is public no more; null where it gives none, or the row is gone. */
export async function withdrawalReasonOf(
  req: PayloadRequest,
  collection: SubjectCollection,
  id: string,
): Promise<string | null> {
  if (!isAuthored(collection)) return null
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  return wordsIn(row?.withdrawalReason)
}

/** What cannot be shown cannot be published: an editor, or a script, is told which part is wrong. */
function snapshotOf(
  { toSnapshot }: PublicFace,
  collection: SubjectCollection,
  row: Record<string, unknown>,
): Snapshot {
  try {
    return parseSnapshot(collection, toSnapshot[collection](row))
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
  const row = await db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  if (!row || row.deletedAt) return null
  return isAuthored(collection) && row._status !== 'published' ? null : row
}

/** The address of a document that is public; null when it is not. */
async function livePathOf(req: PayloadRequest, { ref, id }: Reference): Promise<string | null> {
  const entry = await findIndexEntry(req, ref, id)
  return entry?.isLive ? entry.path : null
}
