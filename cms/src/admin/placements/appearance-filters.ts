import { addDays, dayOf, mondayOf, startOfDay } from '@avizier/shared/dates'
import type { Where } from 'payload'
import type { Actor } from '../../access/actor.ts'
import { withoutProof } from '../../placements/store.ts'
import type { QuickFilter } from '../lists/filters.ts'

/** Planned for some of these days, the last one not among them. */
export const within = (from: string, to: string): Where => ({
  startsAt: { less_than: startOfDay(to).toISOString() },
  endsAt: { greater_than_equal: startOfDay(from).toISOString() },
})

const is = (field: string, isSaid: boolean): Where => ({ [field]: { exists: isSaid } })

/** What has no proof though its time is over. */
export const overdueFilter = (now: Date): QuickFilter & { where: Where } => ({
  label: 'Fără dovadă',
  where: withoutProof(now),
})

/** What the office asks of appearances, every day. */
export function appearanceFilters(actor: Actor, now: Date): QuickFilter[] {
  const today = dayOf(now)
  const monday = mondayOf(today)
  const isOpen = { ...is('appearedAt', false), ...is('missedAt', false) }
  return [
    { label: 'Toate', where: null },
    overdueFilter(now),
    { label: 'Astăzi', where: within(today, addDays(today, 1)) },
    { label: 'Săptămâna aceasta', where: within(monday, addDays(monday, 7)) },
    { label: 'De confirmat', where: { ...is('confirmedAt', false), ...isOpen } },
    { label: 'Au apărut', where: is('appearedAt', true) },
    { label: 'Nu au apărut', where: is('missedAt', true) },
    { label: 'Ale mele', where: { responsible: { equals: actor.id } } },
  ]
}
