import { addDays, dayOf, noonOf, plainDate } from '@avizier/shared/dates'
import { formatNumber } from '@avizier/shared/numbers'
import { lastDayBefore } from '@avizier/shared/terms/term-of'
import { caseKinds, type CaseKind } from '../../cases/kinds.ts'
import { isOpen, type CaseState } from '../../cases/states.ts'
import type { Line } from './line.ts'

/** A case of which the first page may tell. */
export interface DayCase {
  id: string
  number: string
  subject: string
  kind: CaseKind
  state: CaseState
  /** The instant from which on its term has passed. */
  dueAt: string | null
  hasLostLetter: boolean
  /** Whoever looks is the one who works on it. */
  isMine: boolean
  /** Nobody has it yet. */
  isNobodys: boolean
  /** They may approve its answer. */
  mayApprove: boolean
}

/** What there is to do with cases. */
export interface CaseDay {
  cases: readonly DayCase[]
  /** How many are open in all, and where the list of them is. */
  open: number
  href: string
}

const mostShown = 15

interface Turn {
  state: NonNullable<Line['state']>
  /** The first is told first. */
  order: number
}

/** What waits in cases for whoever looks and for all: what is late or lost on top, then by the term. */
export function caseLines({ cases, open, href }: CaseDay, now: Date): Line[] {
  const told = cases.flatMap((each) => {
    const turn = turnOf(each, now)
    return turn ? [{ each, turn }] : []
  })
  const lines = told
    .toSorted((a, b) => a.turn.order - b.turn.order || dueOf(a.each).localeCompare(dueOf(b.each)))
    .slice(0, mostShown)
    .map(({ each, turn }) => lineOf(each, turn, href))
  return open > lines.length && lines.length > 0
    ? [...lines, restLine(open, open - lines.length, href)]
    : lines
}

const dueOf = ({ dueAt }: DayCase): string => dueAt ?? '9'

function turnOf(each: DayCase, now: Date): Turn | null {
  const { state, dueAt, hasLostLetter, isMine, isNobodys, mayApprove } = each
  if (hasLostLetter) return { state: { label: 'scrisoare neajunsă', tone: 'stop' }, order: 0 }
  if (!isOpen(state)) return null
  const due = dueAt === null ? null : new Date(dueAt)
  if (due && due <= now) return { state: { label: 'termen depășit', tone: 'stop' }, order: 1 }
  const lastDay = due && lastDayBefore(due)
  if (lastDay === dayOf(now)) return { state: { label: 'termen azi', tone: 'stop' }, order: 2 }
  if (state === 'received') return { state: { label: 'de înregistrat', tone: 'wait' }, order: 3 }
  if (state === 'submitted' && mayApprove)
    return { state: { label: 'de aprobat', tone: 'wait' }, order: 4 }
  if (lastDay === addDays(dayOf(now), 1))
    return { state: { label: 'termen mâine', tone: 'wait' }, order: 5 }
  if (state === 'open' && isNobodys)
    return { state: { label: 'de preluat', tone: 'wait' }, order: 6 }
  if (!isMine) return null
  return state === 'approved'
    ? { state: { label: 'de trimis', tone: 'go' }, order: 7 }
    : { state: { label: 'la dumneavoastră', tone: 'plain' }, order: 8 }
}

/** The first orders are of what is late, lost or due today. */
const lastUrgent = 2

const lineOf = (each: DayCase, { state, order }: Turn, href: string): Line => ({
  key: each.id,
  title: each.subject,
  href: `${href}/${each.id}`,
  facts: [
    caseKinds[each.kind].label.ro,
    each.number,
    ...(each.dueAt === null
      ? []
      : [`până pe ${plainDate(noonOf(lastDayBefore(new Date(each.dueAt))))}`]),
  ],
  isUrgent: order <= lastUrgent,
  state,
})

const restLine = (open: number, others: number, href: string): Line => ({
  key: 'Toate solicitările',
  title: 'Toate solicitările',
  href,
  facts: [`${formatNumber(open)} în lucru`],
  isUrgent: false,
  standsFor: others,
})

/** What a department is asked. */
export interface AskedPart {
  id: string
  number: string
  asked: string
  /** The last calendar day that it was given. */
  dueOn: string
}

/** What a department is asked and has not answered, the nearest day on top. */
export const partLines = (parts: readonly AskedPart[], href: string, now: Date): Line[] =>
  parts
    .toSorted((a, b) => a.dueOn.localeCompare(b.dueOn))
    .map(({ id, number, asked, dueOn }) => ({
      key: id,
      title: asked.length > 100 ? `${asked.slice(0, 100)}…` : asked,
      href: `${href}/${id}`,
      facts: [`Solicitarea ${number}`, `până pe ${plainDate(noonOf(dueOn))}`],
      isUrgent: dueOn <= dayOf(now),
      state:
        dueOn < dayOf(now)
          ? { label: 'termen depășit', tone: 'stop' }
          : { label: 'de răspuns', tone: 'wait' },
    }))
