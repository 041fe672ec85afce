import { clock, dayOf, daysBetween } from '@avizier/shared/dates'
import { count } from '@avizier/shared/numbers'
import { whenIn } from '../when.ts'

/** A line of the first page: what, where to open it, and what there is to know about it. */
export interface Line {
  title: string
  href: string
  facts: string[]
  isUrgent: boolean
}

export interface Draft {
  title: string
  href: string
  kind: string
  department: string | null
  updatedAt: string
}

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
  validTo: string | null
}

export interface OpenDebate {
  title: string
  href: string
  proposalsDeadline: string
}

const eventWords: Record<Publication['event'], string> = {
  published: 'publicat',
  updated: 'actualizat',
  corrected: 'rectificat',
  withdrawn: 'retras',
}

/** An announcement that ends within so long is shown as urgent. */
const endsSoonMs = 48 * 3_600_000
export const draftsShown = 8
/** Debates whose proposals end within so many days are shown. */
export const debateDays = 10

export const publicationLine = ({ title, href, kind, event, at }: Publication): Line => ({
  title,
  href,
  facts: [kind, `${eventWords[event]} la ${clock(at)}`],
  isUrgent: false,
})

export const latePublicationLine = (publication: Publication): Line => ({
  ...publicationLine(publication),
  isUrgent: true,
})

/** The drafts edited last, from all collections together. */
export const draftLines = (drafts: readonly Draft[], now: Date): Line[] =>
  drafts
    .toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt))
    .slice(0, draftsShown)
    .map(({ title, href, kind, department, updatedAt }) => ({
      title,
      href,
      facts: [kind, ...(department ? [department] : []), `modificat ${whenIn(updatedAt, now)}`],
      isUrgent: false,
    }))

/** Announcements in force, those that end first on top. */
export const inForceLines = (announcements: readonly InForce[], now: Date): Line[] =>
  announcements
    .toSorted((a, b) => (a.validTo ?? '9').localeCompare(b.validTo ?? '9'))
    .map(({ title, href, validTo }) => ({
      title,
      href,
      facts: [validTo ? `până ${whenIn(validTo, now)}` : 'fără termen'],
      isUrgent: validTo !== null && Date.parse(validTo) - now.getTime() <= endsSoonMs,
    }))

/** Debates that still take proposals for a few days, the nearest deadline first. */
export const debateLines = (debates: readonly OpenDebate[], now: Date): Line[] =>
  debates
    .toSorted((a, b) => a.proposalsDeadline.localeCompare(b.proposalsDeadline))
    .map(({ title, href, proposalsDeadline }) => {
      const left = daysBetween(dayOf(now), dayOf(proposalsDeadline))
      return {
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
