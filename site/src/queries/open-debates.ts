import { addDays, dayOf, daysBetween, startOfDay } from '@avizier/shared/dates'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { documentsIn } from './documents.ts'
import { lists } from './lists.ts'
import type { Reader } from './reader.ts'

/** Proposals are received; the debate is still to come; everything said is being weighed; the result is published. */
export type DebateState = 'open' | 'debate-ahead' | 'closed' | 'concluded'
type Notice = Snapshot<'debate-notices'>

export interface DebateStanding {
  state: DebateState
  /** Whole days to the deadline, 0 on its own day; absent unless proposals are received until a known day. */
  daysLeft: number | undefined
  /** How much of the time for proposals is left, 1 at publication, 0 at the deadline. */
  shareLeft: number | undefined
}

export function debateState(asOf: Date, notice: Notice): DebateState {
  const { proposalsDeadline, debateAt } = notice
  if (proposalsDeadline && new Date(proposalsDeadline) > asOf) return 'open'
  if (debateAt && new Date(debateAt) > asOf) return 'debate-ahead'
  if (notice.minutes || notice.outcome.length > 0 || notice.recommendations.length > 0)
    return 'concluded'
  // A notice without any date stays open until the office says what came of it.
  return proposalsDeadline || debateAt ? 'closed' : 'open'
}

/**
 * Whether proposals can be sent to it now: until its term, to the minute. What is said of a budget is a contestation, with rules
 * of its own (Legea 273/2006, art. 39), and goes to the registry.
 */
export const takesProposals = (asOf: Date, { proposalsDeadline, noticeType }: Notice): boolean =>
  noticeType !== 'budget' && proposalsDeadline !== null && new Date(proposalsDeadline) > asOf

/** Where a debate stands at `reader.asOf`; while days are counted, the answer changes at each midnight. */
export function debateStanding(reader: Reader, notice: Notice): DebateStanding {
  const { asOf } = reader
  const { proposalsDeadline, debateAt, publishedAt } = notice
  if (proposalsDeadline) reader.changesAt(proposalsDeadline)
  if (debateAt) reader.changesAt(debateAt)
  const state = debateState(asOf, notice)
  if (state !== 'open' || !proposalsDeadline)
    return { state, daysLeft: undefined, shareLeft: undefined }
  const today = dayOf(asOf)
  reader.changesAt(startOfDay(addDays(today, 1)))
  const lastDay = dayOf(proposalsDeadline)
  const daysLeft = daysBetween(today, lastDay)
  const allDays = Math.max(1, daysBetween(dayOf(publishedAt), lastDay))
  return { state, daysLeft, shareLeft: Math.min(1, daysLeft / allDays) }
}

export interface OpenDebate extends DebateStanding {
  path: string
  notice: Notice
}

/** Debates that still wait for people: first those that receive proposals, the soonest to end first. */
export function openDebates(reader: Reader): OpenDebate[] {
  const options = { from: reader.asOf.toISOString(), order: 'oldest-first' } as const
  const notices = documentsIn(reader, 'debate-notices', lists.byEnd('debate-notices'), options)
  const waiting = notices.flatMap(({ path, snapshot: notice }) => {
    const standing = debateStanding(reader, notice)
    const isWaiting = standing.state === 'open' || standing.state === 'debate-ahead'
    return isWaiting ? [{ path, notice, ...standing }] : []
  })
  const rank = ({ state, daysLeft }: OpenDebate): number =>
    state === 'open' ? (daysLeft ?? Number.MAX_SAFE_INTEGER - 1) : Number.MAX_SAFE_INTEGER
  return waiting.toSorted((a, b) => rank(a) - rank(b))
}
