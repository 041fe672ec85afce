import { clock, dayOf, daysBetween } from '@avizier/shared/dates'
import { count } from '@avizier/shared/numbers'
import { whenIn } from '../when.ts'
import type { Line } from './line.ts'

export interface Publication {
  title: string
  href: string
  kind: string
  event: 'published' | 'updated' | 'corrected' | 'withdrawn'
  at: string
}

export interface InForce {
  title: string
  href: string
  validTo: string
}

export interface OpenDebate {
  title: string
  href: string
  proposalsDeadline: string
}

const eventWords: Record<Publication['event'], string> = {
  published: 'publicare',
  updated: 'actualizare',
  corrected: 'rectificare',
  withdrawn: 'retragere',
}

/** An announcement that ends within so long is shown as urgent. */
const endsSoonMs = 48 * 3_600_000
/** Announcements that end within so many days are shown. */
export const endingDays = 7
/** Debates whose proposals end within so many days are shown. */
export const debateDays = 10

export const publicationLine = ({ title, href, kind, event, at }: Publication): Line => ({
  key: `${href} ${event} ${at}`,
  title,
  href,
  facts: [kind, `${eventWords[event]} la ${clock(at)}`],
  isUrgent: false,
})

export const latePublicationLine = (publication: Publication): Line => ({
  ...publicationLine(publication),
  isUrgent: true,
  state: { label: 'nu a ajuns pe site', tone: 'stop' },
})

/** Announcements in force, those that end first on top. */
export const inForceLines = (announcements: readonly InForce[], now: Date): Line[] =>
  announcements
    .toSorted((a, b) => a.validTo.localeCompare(b.validTo))
    .map(({ title, href, validTo }) => ({
      key: `${href} validTo`,
      title,
      href,
      facts: ['Anunț', `în vigoare până ${whenIn(validTo, now)}`],
      isUrgent: Date.parse(validTo) - now.getTime() <= endsSoonMs,
    }))

/** Debates that still take proposals for a few days, the nearest deadline first. */
export const debateLines = (debates: readonly OpenDebate[], now: Date): Line[] =>
  debates
    .toSorted((a, b) => a.proposalsDeadline.localeCompare(b.proposalsDeadline))
    .map(({ title, href, proposalsDeadline }) => {
      const left = daysBetween(dayOf(now), dayOf(proposalsDeadline))
      return {
        key: `${href} proposalsDeadline`,
        title,
        href,
        facts: [`propuneri până ${whenIn(proposalsDeadline, now)}`, daysLeft(left)],
        isUrgent: left <= 2,
      }
    })

const daysLeft = (days: number): string => {
  if (days <= 0) return 'ultima zi'
  return days === 1 ? 'mai este o zi' : `mai sunt ${count(days, 'o zi', 'zile')}`
}
