import type { ActName, NewAct } from './acts.ts'

/** How the newest text of a document stands. */
export const states = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'scheduled',
  'published',
  'corrected',
  'withdrawn',
] as const
export type State = (typeof states)[number]

export const stateLabels: Record<State, { ro: string; en: string }> = {
  draft: { ro: 'Ciornă', en: 'Draft' },
  submitted: { ro: 'De verificat', en: 'Submitted' },
  returned: { ro: 'Returnat', en: 'Returned' },
  approved: { ro: 'Aprobat', en: 'Approved' },
  scheduled: { ro: 'Programat', en: 'Scheduled' },
  published: { ro: 'Publicat', en: 'Published' },
  corrected: { ro: 'Rectificat', en: 'Corrected' },
  withdrawn: { ro: 'Retras', en: 'Withdrawn' },
}

/** What the database says of a document, beside its acts. */
export interface DeskDocument {
  /** Of the newest text. */
  revision: number
  /** Readers have a text of it. */
  isLive: boolean
  /** Which; null where they have none. */
  liveRevision: number | null
  /** The newest text is the one that readers have. */
  isNewestLive: boolean
  wasPublic: boolean
  isTrashed: boolean
}

export interface Plan {
  at: string
  purpose: 'publish' | 'withdraw'
  /** The text that goes out, whatever is written after. */
  revision: number
}

/** How a document stands at the desk: derived, never stored but for the lists. */
export interface Standing extends DeskDocument {
  state: State
  /** A text went out that nobody but its publisher has looked at. */
  owesReview: boolean
  /** Who published that text in a hurry. */
  urgentBy: string | null
  submittedBy: string | null
  /** Who wrote since the last approval, in the order in which they began. */
  editedBy: readonly string[]
  /** The same and who submitted it since, though it came back: whom four eyes keep from approving. */
  involved: readonly string[]
  /** The text that may be published; null once it was written on. */
  approvedRevision: number | null
  scheduledFor: Plan | null
  /** How it left the site; null while it is public, and before it ever was. */
  withdrawal: Withdrawal | null
}

export interface Withdrawal {
  /** Of the text that readers had. */
  revision: number
  /** It says so on its page, which stays. */
  staysOnSite: boolean
}

/** Readers find it: it is public, or it was withdrawn and its page stays. */
export const isOnSite = ({ isLive, withdrawal }: Standing): boolean =>
  isLive || (withdrawal?.staysOnSite ?? false)

/** How the acts have left a text so far. */
interface Course {
  state: State | null
  submittedBy: string | null
  editedBy: readonly string[]
  involved: readonly string[]
  approval: { by: string | null; revision: number } | null
  scheduledFor: Plan | null
  /** The urgent publication that nobody has reviewed, with all who had a hand in it. */
  owed: { by: string | null; editedBy: readonly string[]; involved: readonly string[] } | null
  lastPublication: 'published' | 'corrected'
  withdrawal: Withdrawal | null
  /** Of the newest text that an act tells of. */
  revision: number
}

const beginning: Course = {
  state: null,
  submittedBy: null,
  editedBy: [],
  involved: [],
  approval: null,
  scheduledFor: null,
  owed: null,
  lastPublication: 'published',
  withdrawal: null,
  revision: 0,
}

/** How a document stands, from its acts in order and what the database says of it. */
export function standingOf(acts: readonly NewAct[], document: DeskDocument): Standing {
  const course = acts.reduce(
    (before, act) => ({ ...before, ...steps[act.act](before, act) }),
    beginning,
  )
  const state = course.state ?? stateWithoutActs(document)
  return {
    ...document,
    state,
    owesReview: course.owed !== null,
    urgentBy: course.owed?.by ?? null,
    submittedBy: course.submittedBy,
    editedBy: united(course.owed?.editedBy ?? [], course.editedBy),
    involved: united(course.owed?.involved ?? [], course.involved),
    approvedRevision:
      state === 'approved' || state === 'scheduled' ? (course.approval?.revision ?? null) : null,
    scheduledFor: course.scheduledFor,
    withdrawal: course.withdrawal,
  }
}

/** Of what came before there were acts, or was written below them. */
function stateWithoutActs({ isLive, isNewestLive, wasPublic }: DeskDocument): State {
  if (isLive) return isNewestLive ? 'published' : 'draft'
  return wasPublic ? 'withdrawn' : 'draft'
}

type Step = (course: Course, act: NewAct) => Partial<Course>

/** Whoever reads a text that waits for a decision may mend it; all else that is written on becomes a draft. */
const staysThoughWritten = (state: State | null) => state === 'submitted' || state === 'returned'

const steps: Record<ActName, Step> = {
  edit: ({ state, submittedBy, editedBy, involved }, { by, revision }) => ({
    state: staysThoughWritten(state) ? state : 'draft',
    submittedBy: staysThoughWritten(state) ? submittedBy : null,
    editedBy: united(editedBy, named(by)),
    involved: united(involved, named(by)),
    approval: null,
    revision,
  }),
  submit: ({ involved }, { by, revision }) => ({
    state: 'submitted',
    submittedBy: by,
    involved: united(involved, named(by)),
    revision,
  }),
  return: () => ({ state: 'returned', approval: null }),
  approve: (_, { by, revision }) => ({
    state: 'approved',
    editedBy: [],
    involved: [],
    approval: { by, revision },
  }),
  schedule: ({ state }, { details, revision }) => {
    const scheduledFor = planOf(details, revision)
    return { scheduledFor, state: scheduledFor?.purpose === 'publish' ? 'scheduled' : state }
  },
  unschedule: ({ state, approval }) => {
    // An office without four eyes plans what nobody has approved.
    const isBefore = approval ? 'approved' : 'draft'
    return { scheduledFor: null, state: state === 'scheduled' ? isBefore : state }
  },
  publish: (course, act) => ({
    ...publication(course, act),
    owed: isReviewed(course, act) ? null : course.owed,
  }),
  'publish-urgently': (course, act) => ({
    ...publication(course, act),
    editedBy: [],
    involved: [],
    owed: {
      by: act.by,
      editedBy: united(course.owed?.editedBy ?? [], course.editedBy),
      involved: united(course.owed?.involved ?? [], course.involved),
    },
  }),
  'approve-afterwards': () => ({ owed: null }),
  // Again and in another manner too: it is about the same text.
  withdraw: ({ withdrawal }, { details, revision }) => ({
    state: 'withdrawn',
    submittedBy: null,
    approval: null,
    scheduledFor: null,
    withdrawal: {
      revision: withdrawal?.revision ?? revision,
      staysOnSite: details?.manner === 'withdrawn',
    },
  }),
  reinstate: (course, act) => ({
    state: act.revision < course.revision ? 'draft' : course.lastPublication,
    withdrawal: null,
  }),
}

/** What a publication leaves: of an older text than the newest, the newest stays where it was. */
function publication(course: Course, { details, revision }: NewAct): Partial<Course> {
  const lastPublication = details?.change === 'correction' ? 'corrected' : 'published'
  const scheduledFor = course.scheduledFor?.purpose === 'publish' ? null : course.scheduledFor
  if (revision < course.revision) return { lastPublication, scheduledFor, withdrawal: null }
  return {
    state: lastPublication,
    lastPublication,
    scheduledFor,
    withdrawal: null,
    submittedBy: null,
    editedBy: [],
    involved: [],
    approval: null,
    revision,
  }
}

/** Another person than who was in a hurry has read all that goes out now. */
const isReviewed = ({ approval, owed }: Course, { revision }: NewAct): boolean =>
  approval?.revision === revision && approval.by !== owed?.by

function planOf(details: NewAct['details'], revision: number): Plan | null {
  const { at, purpose } = details ?? {}
  if (typeof at !== 'string') return null
  return { at, purpose: purpose === 'withdraw' ? 'withdraw' : 'publish', revision }
}

const named = (by: string | null): string[] => (by === null ? [] : [by])

const united = (some: readonly string[], more: readonly string[]): readonly string[] => [
  ...new Set([...some, ...more]),
]
