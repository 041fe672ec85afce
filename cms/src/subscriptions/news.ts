import { isAuthored, type AuthoredCollection } from '@avizier/shared/collections'
import { declarationOf, parseSnapshot } from '@avizier/shared/kinds/index'
import { subjectKey } from '@avizier/shared/reference'
import type { RegisterRow } from '@avizier/shared/register'
import type { PayloadRequest } from 'payload'
import { todaysForm } from '../register/reconcile.ts'
import { findRow, lastPublicRow } from '../register/store.ts'
import { publicLink } from './links.ts'
import { partsInNews, type WayOn } from './parts-in-news.ts'
import { targetsOf } from './targets.ts'

/** What a row of the register is to somebody who is written to. */
export interface News {
  event: 'published' | 'updated' | 'corrected' | 'withdrawn'
  /** `press-releases/ID` */
  about: string
  title: string
  lead: string
  /** „Comunicat de presă” */
  kindName: string
  /** What changed, what was wrong, why it was taken back; null where nobody said. */
  note: string | null
  /** Null where nothing is left to be read. */
  url: string | null
  /** Of an issue: its cover and its articles. */
  parts: WayOn[]
  /** Addresses of all that it belongs to. */
  targets: string[]
}

/**
 * True for rows that somebody is told of: what the office publishes, corrects and takes back, and changes that it calls
 * important. A part is told of with its whole.
 */
export const isNews = ({ collection, path, event, isMajor }: RegisterRow): boolean =>
  path !== null &&
  isAuthored(collection) &&
  declarationOf(collection).partOf === null &&
  (event === 'published' ||
    event === 'corrected' ||
    event === 'withdrawn' ||
    (event === 'updated' && isMajor))

/**
 * What a row tells; null where it is no news, or nothing is left of what was public. What is dated before the register began was
 * published elsewhere, and came from an archive.
 */
export async function newsOf(req: PayloadRequest, row: RegisterRow): Promise<News | null> {
  const { collection, event, path } = row
  if (!isNews(row) || !isAuthored(collection) || event === 'referenced' || path === null)
    return null
  if (row.at < (await findRow(req, 1)).at) return null
  const shown = await lastPublicRow(req, row)
  const form = shown && todaysForm(collection, shown)
  if (!shown || !form) return null
  const { title, lead, kindName, snapshot } = told(collection, form)
  return {
    ...{ event, title, lead, kindName, note: row.note },
    about: subjectKey(collection, row.subject),
    url: urlOf(req, row, path),
    parts: event === 'withdrawn' ? [] : await partsInNews(req, row, snapshot),
    targets: await targetsOf(req, { ...shown, path }),
  }
}

function told(collection: AuthoredCollection, form: Record<string, unknown>) {
  const snapshot = parseSnapshot(collection, form)
  const lead: unknown = 'lead' in snapshot ? snapshot.lead : ''
  return {
    snapshot,
    title: snapshot.title,
    lead: typeof lead === 'string' ? lead : '',
    kindName: declarationOf(collection).nameOf(snapshot),
  }
}

/** Where it is read; of what was taken back, what stands in its place. */
function urlOf(
  req: PayloadRequest,
  { event, manner, replacedBy }: RegisterRow,
  path: string,
): string | null {
  if (event !== 'withdrawn' || manner === 'withdrawn') return publicLink(req, path)
  return manner === 'replaced' && replacedBy ? publicLink(req, replacedBy) : null
}
