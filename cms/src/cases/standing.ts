import type { CaseAct, CaseActName, CaseActOf } from './acts.ts'
import type { Channel } from './channels.ts'
import { channelOf, type CaseKind } from './kinds.ts'
import { isOpen, type CaseState } from './states.ts'
import { termsOf, type Calendar, type CaseTerms } from './terms.ts'

/** What acts do not tell: as it came, and as it was corrected. */
export interface CaseFacts {
  kind: CaseKind
  channel: Channel
  receivedAt: string
}

/** How what a department was asked stands. */
export interface PartStanding {
  /** The id of its row. */
  part: string
  department: string
  /** The last calendar day that it was given. */
  dueOn: string
  state: 'asked' | 'answered' | 'declined'
}

/** The answer that is being written; `none` before somebody does, and after it has left. */
export interface Draft {
  state: 'none' | 'written' | 'submitted' | 'approved'
  /** All who wrote it or asked for its approval, the last one last: none of them approves it. */
  writers: readonly string[]
}

/** An act that brought a case to rest. */
export type Closing = CaseActOf<
  | 'send'
  | 'answer-verbally'
  | 'refuse'
  | 'forward'
  | 'grant'
  | 'join'
  | 'withdraw'
  | 'close'
  | 'erase'
>

/** A letter that did not arrive and was not sent again: of which act, and what it had brought to rest. */
export interface LostLetter {
  of: number
  closing: Closing | null
}

/** How a case stands, derived from its acts. */
export interface Standing {
  state: CaseState
  /** How many acts there are: what somebody has seen of it. */
  seen: number
  /** Null before it was entered in the register of the institution. */
  registration: { number: string; at: string } | null
  isExtended: boolean
  responsible: string | null
  draft: Draft
  parts: readonly PartStanding[]
  /** By what it is at rest; null while it is open. */
  closing: Closing | null
  /** When the applicant first had an answer of whatever sort; null where they never had one. */
  answeredAt: string | null
  /** The published question that was made of it. */
  question: string | null
  lost: readonly LostLetter[]
  isErased: boolean
  terms: CaseTerms
}

type PartAct = 'ask-part' | 'answer-part' | 'decline-part' | 'release-part'
type DraftAct = 'write' | 'submit' | 'return' | 'approve'

type Folded = Omit<Standing, 'state' | 'seen' | 'terms'>

const nothingYet: Folded = {
  registration: null,
  isExtended: false,
  responsible: null,
  draft: { state: 'none', writers: [] },
  parts: [],
  closing: null,
  answeredAt: null,
  question: null,
  lost: [],
  isErased: false,
}

/** How a case stands by all its acts, in order, and the calendar of the office. */
export function standingOf(
  facts: CaseFacts,
  acts: readonly CaseAct[],
  calendar: Calendar,
): Standing {
  const folded = acts.reduce(after, nothingYet)
  const { registration, isExtended } = folded
  const begun = { ...facts, registeredAt: registration?.at ?? null, isExtended }
  return {
    ...folded,
    seen: acts.length,
    state: stateOf(facts, folded),
    terms: termsOf(begun, calendar),
  }
}

const unchanged = (before: Folded): Folded => before
const draftAfter = (before: Folded, act: CaseActOf<DraftAct>): Folded => ({
  ...before,
  draft: drafted(before.draft, act),
})
const partAfter = (before: Folded, act: CaseActOf<PartAct>): Folded => ({
  ...before,
  parts: partsAfter(before.parts, act),
})
const atRest = (before: Folded, closing: Closing): Folded => ({ ...before, closing })
const openAgain = (before: Folded): Folded => ({ ...before, closing: null })
const answeredNow = (before: Folded, act: Closing): Folded => answered(before, act, act.at)

/** How it stands after one more act. */
const folds: { [Name in CaseActName]: (before: Folded, act: CaseActOf<Name>) => Folded } = {
  open: unchanged,
  register: (before, { details }) => ({ ...before, registration: details }),
  'confirm-receipt': unchanged,
  'hand-over': (before, { details }) => ({ ...before, responsible: details.to }),
  'ask-part': partAfter,
  'answer-part': partAfter,
  'decline-part': partAfter,
  'release-part': partAfter,
  write: draftAfter,
  submit: draftAfter,
  return: draftAfter,
  approve: draftAfter,
  send: answeredNow,
  'answer-verbally': (before, act) => answered(before, act, act.details.at),
  extend: (before) => ({ ...before, isExtended: true }),
  refuse: answeredNow,
  forward: answeredNow,
  grant: answeredNow,
  resend: (before, act) => sentAgain(before, act),
  'letter-lost': (before, { details }) => withoutLetter(before, details.of),
  join: atRest,
  unjoin: openAgain,
  'correct-contact': unchanged,
  'correct-kind': unchanged,
  publish: (before, { details }) => ({ ...before, question: details.question }),
  withdraw: atRest,
  close: atRest,
  reopen: openAgain,
  erase: (before, act) => ({
    ...{ ...before, isErased: true, draft: put(before.draft, 'none'), lost: [] },
    closing: before.closing ?? act,
  }),
}

/** What is at rest asks nothing of departments any more. */
function after(before: Folded, act: CaseAct): Folded {
  // Each name leads to the fold of its own acts, which the types cannot follow.
  const next = (folds[act.act] as (before: Folded, act: CaseAct) => Folded)(before, act)
  if (next.closing === null) return next
  return { ...next, parts: next.parts.filter(({ state }) => state !== 'asked') }
}

const put = (draft: Draft, state: Draft['state']): Draft => ({ ...draft, state })

function partsAfter(
  parts: readonly PartStanding[],
  act: CaseActOf<PartAct>,
): readonly PartStanding[] {
  const others = parts.filter(({ part }) => part !== act.details.part)
  if (act.act === 'release-part') return others
  if (act.act === 'ask-part') return [...others, { ...act.details, state: 'asked' }]
  const state = act.act === 'answer-part' ? 'answered' : 'declined'
  return parts.map((each) => (each.part === act.details.part ? { ...each, state } : each))
}

/** Whoever writes is one of its writers until it has left; whoever writes on takes the approval away. */
function drafted(draft: Draft, { act, by }: CaseActOf<DraftAct>): Draft {
  const writers = draft.state === 'none' ? [] : draft.writers
  switch (act) {
    case 'approve':
      return { state: 'approved', writers }
    case 'return':
      return { state: 'written', writers }
    case 'write':
    case 'submit':
      return {
        state: act === 'write' ? 'written' : 'submitted',
        writers: by === null ? writers : [...writers.filter((one) => one !== by), by],
      }
  }
}

/** A newer letter takes the place of those before it, arrived or not. */
const answered = (before: Folded, closing: Closing, at: string): Folded => ({
  ...before,
  closing,
  answeredAt: before.answeredAt ?? at,
  lost: [],
  draft: closing.act === 'send' ? put(before.draft, 'none') : before.draft,
})

/**
 * What the letter had brought to rest waits again for whoever wrote it. An answer that is being written anew by then is left
 * as it is.
 */
function withoutLetter(before: Folded, of: number): Folded {
  const { closing, draft } = before
  if (closing?.number !== of) return { ...before, lost: [...before.lost, { of, closing: null }] }
  const isAnswer = closing.act === 'send'
  return {
    ...before,
    closing: null,
    answeredAt: null,
    lost: [...before.lost, { of, closing }],
    responsible: (isAnswer ? draft.writers.at(-1) : closing.by) ?? before.responsible,
    draft: isAnswer && draft.state === 'none' ? put(draft, 'written') : draft,
  }
}

function sentAgain(before: Folded, { at, details: { of } }: CaseActOf<'resend'>): Folded {
  const closing = before.lost.find((letter) => letter.of === of)?.closing ?? null
  if (closing) return answered(before, closing, at)
  return { ...before, lost: before.lost.filter((letter) => letter.of !== of) }
}

function stateOf({ kind, channel }: CaseFacts, folded: Folded): CaseState {
  const { closing, registration, draft, parts } = folded
  if (closing) return restingState[closing.act]
  if (registration === null && channelOf(kind, channel).isRegistered) return 'received'
  if (draft.state === 'submitted' || draft.state === 'approved') return draft.state
  return parts.some(({ state }) => state === 'asked') ? 'at-departments' : 'open'
}

const restingState: Record<Closing['act'], CaseState> = {
  send: 'answered',
  'answer-verbally': 'answered',
  refuse: 'refused',
  forward: 'forwarded',
  grant: 'granted',
  join: 'joined',
  withdraw: 'withdrawn',
  close: 'closed',
  erase: 'closed',
}

/** Whether the term passed without an answer, which is a refusal that nobody wrote (Legea nr. 544/2001, art. 21 and 22). */
export function isTacitRefusal(
  { kind }: Pick<CaseFacts, 'kind'>,
  { state, terms: { answer }, answeredAt }: Pick<Standing, 'state' | 'terms' | 'answeredAt'>,
  now: Date,
): boolean {
  if (kind !== 'information-request' || answer === null) return false
  if (answeredAt !== null) return new Date(answeredAt) >= answer.until
  return isOpen(state) && now >= answer.until
}
