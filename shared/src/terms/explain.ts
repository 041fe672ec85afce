import { clock, dayAndMonth, noonOf, shortDate } from '../dates.ts'
import { count } from '../numbers.ts'
import type { TermEvent, TermRule } from './rules.ts'
import type { Term } from './term-of.ts'

const eventWords: Record<TermEvent, string> = {
  receipt: 'primirea',
  registration: 'înregistrarea',
  'refusal-known': 'aflarea refuzului',
  publication: 'publicarea',
  'debate-end': 'încheierea dezbaterii',
  assignment: 'repartizarea',
}

const list = new Intl.ListFormat('ro')

/** How long a rule is: „10 zile”, „30 de zile lucrătoare”, „24 de ore”, „pe loc”. */
export function lengthOf({ amount, unit }: TermRule): string {
  if (amount === 0) return 'pe loc'
  if (unit === 'hours') return count(amount, 'o oră', 'ore')
  if (unit === 'days') return count(amount, 'o zi', 'zile')
  return count(amount, 'o zi lucrătoare', 'zile lucrătoare')
}

/**
 * Why a term ends when it does: „10 zile de la înregistrarea din 23.11.2026; 30 noiembrie și 1 decembrie sunt zile libere”.
 * No full stop: it stands in brackets, in a title, or before one.
 */
export function explain({ rule, from, freeDays }: Term): string {
  const since = `de la ${eventWords[rule.from]} din ${shortDate(from)}`
  const at = rule.unit === 'hours' ? `, ora ${clock(from)}` : ''
  const [one, ...more] = freeDays.map((day) => dayAndMonth(noonOf(day)))
  return [
    rule.amount === 0
      ? `${lengthOf(rule)}, la ${shortDate(from)}`
      : `${lengthOf(rule)} ${since}${at}`,
    ...(one === undefined ? [] : [freeWords([one, ...more])]),
    ...(rule.confidence === 'low' ? ['de confirmat de un jurist'] : []),
  ].join('; ')
}

const freeWords = (days: string[]): string =>
  days.length === 1
    ? `${list.format(days)} este zi liberă`
    : `${list.format(days)} sunt zile libere`
