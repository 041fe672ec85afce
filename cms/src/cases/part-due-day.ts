import { addDays, dayOf } from '@avizier/shared/dates'
import { freeDays, openDayFrom, type IsFree } from '@avizier/shared/terms/free-days'
import type { CaseBefore } from './before.ts'

/** A department has so many days, where nobody says otherwise. */
const usualDays = 3

/** The last day that is proposed for a department: before the office itself wants to answer, and never one that is past. */
export function partDueDay(today: string, answerBy: string | null, isFree: IsFree): string {
  const usual = openDayFrom(addDays(today, usualDays), isFree)
  const latest = answerBy === null ? usual : addDays(answerBy, -1)
  if (latest >= usual) return usual
  return latest > today ? latest : today
}

/** The same for a case as it stands now. */
export const partDueDayOf = ({ standing, rules }: CaseBefore, now: Date): string =>
  partDueDay(
    dayOf(now),
    standing.terms.answer?.internalDay ?? null,
    freeDays(rules.calendar.bridgeDays),
  )
