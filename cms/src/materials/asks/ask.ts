import { addDays, dayOf } from '@avizier/shared/dates'
import { z } from 'zod'
import {
  absentAsNull,
  nullableInstant,
  storedInstant,
  storedList,
  storedRelation,
} from '../../database/stored-values.ts'

/** What a department is asked to hand in, from its database form. */
export const askSchema = z.object({
  id: z.string(),
  /** The issue of Jurnalul Municipal that it is for. */
  issue: storedRelation,
  department: storedRelation,
  what: z.string(),
  /** How long it may be, in lines of the printed page; null where nobody said. */
  lines: absentAsNull(z.number().int().nullable()),
  /** The calendar day until which it is handed in. */
  dueOn: z.string(),
  askedBy: storedRelation,
  askedAt: storedInstant,
  withdrawnAt: nullableInstant,
  /** Of what its department was reminded already. */
  reminded: storedList(z.string()),
})
export type Ask = z.infer<typeof askSchema>

export const askStandingLabels = {
  asked: 'cerut',
  overdue: 'termen depășit',
  'handed-in': 'predat',
  withdrawn: 'nu mai este cerut',
} as const
export type AskStanding = keyof typeof askStandingLabels

/** How an ask stands; `isAnswered` says that a material was handed in for it that nobody declined. */
export function askStanding(
  { dueOn, withdrawnAt }: Pick<Ask, 'dueOn' | 'withdrawnAt'>,
  isAnswered: boolean,
  now: Date,
): AskStanding {
  if (isAnswered) return 'handed-in'
  if (withdrawnAt !== null) return 'withdrawn'
  return dueOn < dayOf(now) ? 'overdue' : 'asked'
}

export const reminderKinds = ['before', 'on-day', 'overdue'] as const
export type ReminderKind = (typeof reminderKinds)[number]

/** Of what is to be reminded today: the day before, on the day, and once after it; of what passed only the last is said. */
export function dueReminder(
  { dueOn, reminded }: Pick<Ask, 'dueOn' | 'reminded'>,
  now: Date,
): ReminderKind | null {
  const today = dayOf(now)
  const kind =
    today > dueOn
      ? 'overdue'
      : today === dueOn
        ? 'on-day'
        : today === addDays(dueOn, -1)
          ? 'before'
          : null
  return kind === null || reminded.includes(kind) ? null : kind
}
