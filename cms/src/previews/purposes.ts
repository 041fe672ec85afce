import { dayMs, hourMs } from '@avizier/shared/dates'
import type { Shown } from '@avizier/shared/counter-api'
import { createLocalReq, type PayloadRequest } from 'payload'
import { usersSlug } from '../access/actor.ts'
import { canDraft } from '../access/can-draft.ts'
import { mayEdit } from '../access/may-edit.ts'
import { findIndexEntry } from '../register/store.ts'
import { deskOf } from '../workflow/desk-of.ts'
import type { Standing } from '../workflow/standing.ts'
import { hasEnded } from './ended.ts'
import { usualDays } from './link-request.ts'
import type { Link, Subject } from './links.ts'
import type { Chosen, Purpose } from './purpose.ts'

/** A form asks for another before that; one that is forgotten in a browser opens nothing tomorrow. */
const formMs = 2 * hourMs

export const refusals = {
  public: 'Textul este public: dați mai departe adresa paginii de pe site.',
  draft: 'Previzualizarea o deschide și o trimite doar cine poate scrie documentul.',
} as const

/** Whoever may write a document may show what stands in it; others read no draft of it, and give none away. */
export const refusalToDraft = async (
  req: PayloadRequest,
  subject: Subject,
): Promise<string | null> =>
  canDraft(req.user) && (await mayEdit(req, subject)) ? null : refusals.draft

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
    if (!(await mayStill(req, link))) return { state: 'closed' }
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
    if (desk.standing.isTrashed || !(await mayStill(req, link))) return { state: 'closed' }
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
