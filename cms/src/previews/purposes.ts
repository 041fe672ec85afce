import { dayMs, hourMs } from '@avizier/shared/dates'
import type { Shown } from '@avizier/shared/counter-api'
import type { PayloadRequest } from 'payload'
import { canDraft } from '../access/can-draft.ts'
import { findIndexEntry } from '../register/store.ts'
import { deskOf } from '../workflow/desk-of.ts'
import type { Standing } from '../workflow/standing.ts'
import { hasEnded } from './ended.ts'
import { usualDays } from './link-request.ts'
import type { Subject } from './links.ts'
import type { Chosen, Purpose } from './purpose.ts'

/** A form asks for another before that; one that is forgotten in a browser opens nothing tomorrow. */
const formMs = 2 * hourMs

export const refusals = {
  public: 'Textul este public: dați mai departe adresa paginii de pe site.',
  draft: 'Previzualizarea o deschide și o trimite doar cine poate scrie documentul.',
} as const

/** Whoever may read the document and drafts may show what they write. */
export async function refusalToDraft(
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<string | null> {
  if (!canDraft(req.user)) return refusals.draft
  const where = { id: { equals: id } }
  const asked = { collection, where, overrideAccess: false, user: req.user, req }
  return (await req.payload.count(asked)).totalDocs > 0 ? null : refusals.draft
}

/** The newest text, whatever became of it. */
const newest = ({ revision }: Standing, publicAt: string | null): Chosen => ({
  state: 'text',
  revision,
  isNewest: true,
  publicAt,
})

/** Beside the form: what is written, a moment after it was saved. */
export const formPurpose: Purpose = {
  name: 'form',
  refusal: refusalToDraft,
  expiresAt: async (_req, _subject, now) => new Date(now.getTime() + formMs),
  async chooses(req, link) {
    const { standing } = await deskOf(req, link.subject)
    const { revision, scheduledFor: plan } = standing
    const isPlanned = plan?.purpose === 'publish' && plan.revision === revision
    return newest(standing, isPlanned ? plan.at : null)
  },
  isLogged: false,
}

/** For somebody without an account who is asked to read a draft; over once that text is public, or was taken back. */
export const personPurpose: Purpose = {
  name: 'person',
  async refusal(req, subject) {
    const refusal = await refusalToDraft(req, subject)
    if (refusal !== null) return refusal
    const { isNewestLive } = (await deskOf(req, subject)).standing
    return isNewestLive && (await publicAddress(req, subject)) ? refusals.public : null
  },
  expiresAt: async (_req, _subject, now, days = usualDays) =>
    new Date(now.getTime() + days * dayMs),
  async chooses(req, link) {
    const desk = await deskOf(req, link.subject)
    if (desk.standing.isTrashed) return { state: 'closed' }
    if (await hasEnded(req, link, desk))
      return (await afterwards(req, link.subject, desk.standing)) ?? { state: 'closed' }
    const { isNewestLive } = desk.standing
    return (isNewestLive && (await publicAddress(req, link.subject))) || newest(desk.standing, null)
  },
  isLogged: true,
}

/** What became of a text that was published: its page, or the same text while it waits for its whole. Null where it was taken back. */
export async function afterwards(
  req: PayloadRequest,
  subject: Subject,
  { isLive, isNewestLive, liveRevision }: Standing,
): Promise<Chosen | null> {
  if (!isLive || liveRevision === null) return null
  const text = { revision: liveRevision, isNewest: isNewestLive, publicAt: null }
  return (await publicAddress(req, subject)) ?? { state: 'text', ...text }
}

/** Where a document is public now; null where it is not. */
export async function publicAddress(
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<Extract<Shown, { state: 'public' }> | null> {
  const entry = await findIndexEntry(req, collection, id)
  return entry?.isLive && entry.path ? { state: 'public', path: entry.path } : null
}
