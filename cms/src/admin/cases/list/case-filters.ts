import { addDays, dayOf, minuteMs, startOfDay } from '@avizier/shared/dates'
import type { Where } from 'payload'
import type { Actor } from '../../../access/actor.ts'
import { openStates, restStates, type CaseState } from '../../../cases/states.ts'
import type { QuickFilter } from '../../lists/filters.ts'

const inState = (...states: readonly CaseState[]): Where => ({ state: { in: [...states] } })

/** A term is near that passes until the end of the day after tomorrow. */
const nearUntil = (now: Date): string => startOfDay(addDays(dayOf(now), 3)).toISOString()

const ownCases = (actor: Pick<Actor, 'id'>): QuickFilter => ({
  label: 'Ale mele',
  where: { responsible: { equals: actor.id }, ...inState(...openStates) },
})
const unregistered = { label: 'De înregistrat', where: inState('received') }
export const passed = (now: Date): QuickFilter => ({
  label: 'Depășite',
  where: { ...inState(...openStates), dueAt: { less_than_equal: aboutNow(now) } },
})

/** The same for some minutes, so that a filter knows itself again in the address of its list. */
const aboutNow = (now: Date): string =>
  new Date(Math.floor(now.getTime() / (10 * minuteMs)) * 10 * minuteMs).toISOString()

const awaitingApproval = { label: 'Așteaptă aprobare', where: inState('submitted') }

/** What the office asks of its cases every day. */
export const caseFilters = (actor: Pick<Actor, 'id'>, now: Date): QuickFilter[] => [
  { label: 'Toate', where: null },
  ownCases(actor),
  unregistered,
  {
    label: 'În termen',
    where: { ...inState(...openStates), dueAt: { greater_than: nearUntil(now) } },
  },
  {
    label: 'Aproape de termen',
    where: {
      ...inState(...openStates),
      dueAt: { greater_than: aboutNow(now), less_than_equal: nearUntil(now) },
    },
  },
  passed(now),
  awaitingApproval,
  { label: 'La compartimente', where: inState('at-departments') },
  { label: 'Scrisori neajunse', where: { hasLostLetter: { equals: true } } },
  { label: 'Încheiate', where: inState(...restStates) },
]
