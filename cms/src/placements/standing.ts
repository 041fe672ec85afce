import { clock, dayOf, plainDate } from '@avizier/shared/dates'
import type { Label } from '../fields/label.ts'
import type { Slot } from './series.ts'

/** What is known of an appearance; ISO instants, null where it was not said. */
export interface Facts extends Slot {
  confirmedAt: string | null
  appearedAt: string | null
  missedAt: string | null
}

export const appearanceStandingLabels = {
  planned: { ro: 'Planificată', en: 'Planned' },
  confirmed: { ro: 'Confirmată', en: 'Confirmed' },
  overdue: { ro: 'Fără dovadă', en: 'Without proof' },
  appeared: { ro: 'A apărut', en: 'Appeared' },
  missed: { ro: 'Nu a apărut', en: 'Missed' },
} as const satisfies Record<string, Exclude<Label, string>>

export type Standing = keyof typeof appearanceStandingLabels

/** How an appearance stands: nobody writes that it is overdue, it follows from the time. */
export function standingOf(facts: Facts, now: Date): Standing {
  if (facts.appearedAt !== null) return 'appeared'
  if (facts.missedAt !== null) return 'missed'
  if (Date.parse(facts.endsAt) <= now.getTime()) return 'overdue'
  return facts.confirmedAt === null ? 'planned' : 'confirmed'
}

/** What is done with an appearance. */
export const appearanceActs = ['confirm', 'prove', 'miss', 'undo'] as const
export type AppearanceAct = (typeof appearanceActs)[number]

/** Why this cannot be done with what stands so, a sentence in Romanian; null where it can. */
export function refusalInState(act: AppearanceAct, facts: Facts, now: Date): string | null {
  const isOver = facts.appearedAt !== null || facts.missedAt !== null
  switch (act) {
    case 'confirm':
      if (isOver) return ended(facts)
      return facts.confirmedAt === null ? null : 'A fost confirmată deja.'
    case 'prove':
      if (isOver) return ended(facts)
      return Date.parse(facts.startsAt) <= now.getTime()
        ? null
        : `Este programată abia pe ${plainDate(facts.startsAt)}, la ${clock(facts.startsAt)}: dovada se adaugă după aceea.`
    case 'miss':
      return isOver ? ended(facts) : null
    case 'undo':
      return isOver || facts.confirmedAt !== null ? null : 'Nu este nimic de anulat.'
  }
}

const ended = ({ appearedAt }: Facts): string =>
  appearedAt === null
    ? 'S-a notat deja că nu a apărut. Anulați întâi ce s-a notat.'
    : 'Are deja dovadă. Anulați întâi ce s-a notat.'

/** What is taken back first: the last of what was said. */
export const undone = ({ appearedAt, missedAt }: Facts): keyof Facts =>
  appearedAt !== null ? 'appearedAt' : missedAt !== null ? 'missedAt' : 'confirmedAt'

/** Why it cannot have appeared at this instant, which somebody tells; null where it can. */
export function faultOfTime(at: string, { startsAt }: Slot, now: Date): string | null {
  if (Date.parse(at) > now.getTime()) return 'Ora la care a apărut nu poate fi în viitor.'
  return dayOf(at) < dayOf(startsAt)
    ? 'Ora la care a apărut este dinaintea zilei pentru care a fost planificată.'
    : null
}
