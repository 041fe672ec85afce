import { addDays, dayOf, hourMs } from '@avizier/shared/dates'
import type { Term } from '@avizier/shared/terms/term-of'
import type { Standing } from '../standing.ts'
import { isOpen } from '../states.ts'

/** Something that somebody is reminded of, once. */
export interface Reminder {
  /** By it is known that it was done. */
  key: string
  what: 'registration' | 'term' | 'overdue' | 'part'
  /** The last calendar day of what it is about; null for what has none yet. */
  day: string | null
  /** Of what a department was asked. */
  part?: { part: string; department: string }
}

/** So long before hours are over somebody is reminded. */
export const hoursAheadMs = 4 * hourMs

/** What is due to be said of a case, and was not said yet. */
export function dueReminders(
  { state, terms, parts }: Pick<Standing, 'state' | 'terms' | 'parts'>,
  receivedAt: string,
  reminded: readonly string[],
  now: Date,
): Reminder[] {
  if (!isOpen(state)) return []
  const today = dayOf(now)
  const due: Reminder[] = [
    ...(state === 'received' && dayOf(receivedAt) < today
      ? [{ key: 'registration', what: 'registration', day: null } as const]
      : []),
    ...(terms.answer ? ofTerm(terms.answer, now) : []),
    ...parts.flatMap(({ part, department, dueOn, state: asked }): Reminder[] =>
      asked === 'asked' && today >= addDays(dueOn, -1)
        ? [{ key: `part:${part}:${dueOn}`, what: 'part', day: dueOn, part: { part, department } }]
        : [],
    ),
  ]
  return due.filter(({ key }) => !reminded.includes(key))
}

/** Of a term that has passed only that is said. */
function ofTerm(term: Term, now: Date): Reminder[] {
  const { lastDay, internalDay, until, rule } = term
  const said = (key: string, day: string): Reminder => ({ key: `${key}:${day}`, what: 'term', day })
  if (now >= until) return [{ key: `overdue:${lastDay}`, what: 'overdue', day: lastDay }]
  if (rule.unit === 'hours')
    return now.getTime() >= until.getTime() - hoursAheadMs ? [said('legal', lastDay)] : []
  const today = dayOf(now)
  if (today >= addDays(lastDay, -1)) return [said('legal', lastDay)]
  return today >= addDays(internalDay, -1) ? [said('internal', internalDay)] : []
}
