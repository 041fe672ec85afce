import { addDays, dayOf, hourMs, minuteMs, startOfDay } from '../dates.ts'
import { isWeekend } from '../holidays.ts'
import { afterOpenDays, openDayFrom, type IsFree } from './free-days.ts'
import type { TermRule } from './rules.ts'

export interface Term {
  rule: TermRule
  /** The instant of the event that it is counted from. */
  from: Date
  /** The last calendar day on which it is kept. */
  lastDay: string
  /** From this instant on it has passed: the end of the last day, or the minute at which the hours are over. */
  until: Date
  /** The stricter reading, at which the office aims: as many days as the law names, with no more. Never after the last day. */
  internalDay: string
  /** The free days that lie in it, for its explanation: those inside the week, and those over which its end moved. */
  freeDays: readonly string[]
}

/** The last calendar day before something has passed: of an end at midnight, the day that it ends. */
export const lastDayBefore = (until: Date): string => dayOf(new Date(until.getTime() - 1))

/** The term that a rule gives from an instant on, by the calendar of the office. */
export function termOf(rule: TermRule, from: string | Date, isFree: IsFree): Term {
  const start = new Date(from)
  return rule.unit === 'hours' ? hoursFrom(rule, start) : daysFrom(rule, start, isFree)
}

/** Hours run through nights, weekends and the change of clocks; the minute in which something came in is its beginning. */
function hoursFrom(rule: TermRule, from: Date): Term {
  const minute = Math.floor(from.getTime() / minuteMs) * minuteMs
  const until = new Date(minute + rule.amount * hourMs)
  const lastDay = lastDayBefore(until)
  return { rule, from, until, lastDay, internalDay: lastDay, freeDays: [] }
}

function daysFrom(rule: TermRule, from: Date, isFree: IsFree): Term {
  const first = dayOf(from)
  const target = countedFrom(rule, first, isFree)
  const end = rule.notCounted === 'both' ? addDays(target, 1) : target
  const lastDay = rule.rollsForward ? openDayFrom(end, isFree) : end
  return {
    rule,
    from,
    lastDay,
    until: startOfDay(addDays(lastDay, 1)),
    internalDay: target,
    freeDays: daysIn(addDays(first, 1), lastDay).filter(
      (day) => isFree(day) && (!isWeekend(day) || (day >= end && day < lastDay)),
    ),
  }
}

const countedFrom = ({ unit, amount }: TermRule, first: string, isFree: IsFree): string =>
  unit === 'working-days' ? afterOpenDays(first, amount, isFree) : addDays(first, amount)

function daysIn(first: string, last: string): string[] {
  const days: string[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}
