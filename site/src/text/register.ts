import { longDateTime } from '@avizier/shared/dates'
import type { RegisterEvent } from '@avizier/shared/register'
import type { HistoryEntry, LiveDocument } from '../queries/mirror.ts'

/** What happened, as the public history says it. */
export const eventLabels: Record<RegisterEvent, string> = {
  published: 'Publicare',
  updated: 'Actualizare',
  corrected: 'Rectificare',
  withdrawn: 'Retragere',
  referenced: 'Publicare',
}

/** A line of a history; what was published before comes back. */
export const historyLabel = ({ event }: HistoryEntry, isFirst: boolean): string =>
  event === 'published' && !isFirst ? 'Publicare din nou' : eventLabels[event]

/** The newest change of what was public before. */
export const changeLabels: Record<RegisterEvent, string> = {
  published: 'Publicat din nou',
  updated: 'Actualizat',
  corrected: 'Rectificat',
  withdrawn: 'Retras',
  referenced: 'Actualizat',
}

export const withdrawnTitle = (title: string): string => `Retras: ${title}`

/** What is said in the place of a text that was withdrawn. */
export const withdrawnText = ({ at, reason }: NonNullable<LiveDocument['withdrawal']>): string =>
  [`Document retras ${longDateTime(at)}.`, ...(reason ? [`Motivul: ${reason}`] : [])].join(' ')
