import { dayMs, hourMs } from '@avizier/shared/dates'
import type { Shown } from '@avizier/shared/counter-api'
import { createLocalReq, type PayloadRequest } from 'payload'
import { usersSlug } from '../access/actor.ts'
import { canDraft } from '../access/can-draft.ts'
import { findIndexEntry } from '../register/store.ts'
import { deskOf } from '../workflow/desk-of.ts'
import type { Link, Subject } from './links.ts'
import type { Purpose } from './purpose.ts'
import { shownText } from './shown.ts'
import { textOf } from './text-of.ts'

/** A form asks for another before that; one that is forgotten in a browser opens nothing tomorrow. */
const formMs = 2 * hourMs
/** How long somebody outside may read a draft, unless the office says otherwise. */
const usualDays = 7

export const refusals = {
  draft: 'Previzualizarea o deschide și o trimite doar cine poate scrie documentul.',
} as const

/** Whoever may read the document and drafts may show what they write. */
async function refusalToDraft(
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<string | null> {
  if (!canDraft(req.user)) return refusals.draft
  const where = { id: { equals: id } }
  const asked = { collection, where, overrideAccess: false, user: req.user, req }
  return (await req.payload.count(asked)).totalDocs > 0 ? null : refusals.draft
}

/** Whether whoever made a link may make it still: a role that was taken away opens nothing from then on. */
async function mayStill(req: PayloadRequest, { by, subject }: Link): Promise<boolean> {
  const where = { id: { equals: by ?? '' } }
  const { docs } = await req.payload.find({ collection: usersSlug, where, limit: 1, depth: 0, req })
  const [person] = docs
  if (!person) return false
  // The counter asks for them, and stays who it is.
  const asPerson = await createLocalReq({ user: { ...person, collection: usersSlug } }, req.payload)
  return (await refusalToDraft(asPerson, subject)) === null
}

/** The newest text, whatever became of it. */
async function newest(
  req: PayloadRequest,
  { purpose, subject }: Link,
  publicAt: string | null,
  now: Date,
): Promise<Shown> {
  const row = await textOf(req, subject)
  return row ? shownText(req, { purpose, subject, row, publicAt, now }) : { state: 'closed' }
}

/** Beside the form: what is written, a moment after it was saved. */
export const formPurpose: Purpose = {
  name: 'form',
  refusal: refusalToDraft,
  expiresAt: async (_req, _subject, now) => new Date(now.getTime() + formMs),
  async shows(req, link, now) {
    if (!(await mayStill(req, link))) return { state: 'closed' }
    const { revision, scheduledFor: plan } = (await deskOf(req, link.subject)).standing
    const isPlanned = plan?.purpose === 'publish' && plan.revision === revision
    return newest(req, link, isPlanned ? plan.at : null, now)
  },
  isLogged: false,
}

/** For somebody without an account who is asked to read a draft; over once that text is public. */
export const personPurpose: Purpose = {
  name: 'person',
  refusal: refusalToDraft,
  expiresAt: async (_req, _subject, now, days = usualDays) =>
    new Date(now.getTime() + days * dayMs),
  async shows(req, link, now) {
    const { isNewestLive, isTrashed } = (await deskOf(req, link.subject)).standing
    if (isTrashed) return { state: 'closed' }
    return (
      (isNewestLive && (await publicAddress(req, link.subject))) || newest(req, link, null, now)
    )
  },
  isLogged: true,
}

/** Where a document is public now; null where it is not. */
export async function publicAddress(
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<Extract<Shown, { state: 'public' }> | null> {
  const entry = await findIndexEntry(req, collection, id)
  return entry?.isLive && entry.path ? { state: 'public', path: entry.path } : null
}
