import type { LinkPurpose } from '@avizier/shared/counter-api'
import type { PayloadRequest } from 'payload'
import type { StoredRow } from '../database/stored-row.ts'
import { deskOf } from '../workflow/desk-of.ts'
import type { Standing } from '../workflow/standing.ts'
import type { Subject } from './links.ts'
import { textOf } from './text-of.ts'

/** The text of a whole that stands around a part. */
export type WholeText = { state: 'text'; row: StoredRow | undefined } | { state: 'not approved' }

/** Beside the form the newest one; to everybody else what goes out next, was approved, or is public. */
export async function wholeTextOf(
  req: PayloadRequest,
  whole: Subject,
  purpose: LinkPurpose,
): Promise<WholeText> {
  if (purpose === 'form') return { state: 'text', row: await textOf(req, whole) }
  const { standing } = await deskOf(req, whole)
  const revision = approvedOf(standing)
  if (standing.isTrashed || revision === null) return { state: 'not approved' }
  // What was written below the versions has no other text.
  const isNewest = revision === standing.revision
  return { state: 'text', row: await textOf(req, whole, isNewest ? undefined : revision) }
}

const approvedOf = ({ scheduledFor, approvedRevision, liveRevision }: Standing): number | null =>
  (scheduledFor?.purpose === 'publish' ? scheduledFor.revision : null) ??
  approvedRevision ??
  liveRevision
