import type { Snapshot } from '@avizier/shared/kinds/index'
import { documentsIn } from './documents.ts'
import { lists } from './lists.ts'
import type { Reader } from './reader.ts'

export type AnnouncementState = 'coming' | 'in-force' | 'over'
type Validity = Pick<Snapshot<'announcements'>, 'validFrom' | 'validTo'>

/** Where an announcement stands at `reader.asOf`: in force from `validFrom` until just before `validTo`. */
export function announcementState(reader: Reader, { validFrom, validTo }: Validity) {
  reader.changesAt(validFrom)
  if (validTo) reader.changesAt(validTo)
  return stateAt(reader.asOf, { validFrom, validTo })
}

function stateAt(asOf: Date, { validFrom, validTo }: Validity): AnnouncementState {
  if (validTo && new Date(validTo) <= asOf) return 'over'
  return new Date(validFrom) > asOf ? 'coming' : 'in-force'
}

export interface StandingAnnouncement extends Validity {
  path: string
  title: string
  place: string | null
  isUrgent: boolean
  state: Exclude<AnnouncementState, 'over'>
}

/** More at once would be an archive, not a notice board; the soonest to end are kept. */
const boardLimit = 60

/** The instant at which something happens next: what is to come begins, what is in force ends. */
const nextChange = ({ state, validFrom, validTo }: StandingAnnouncement): number =>
  state === 'coming' ? Date.parse(validFrom) : validTo ? Date.parse(validTo) : Infinity

export const isWarning = ({ isUrgent, state }: StandingAnnouncement): boolean =>
  isUrgent && state === 'in-force'

/**
 * What is in force or to come: warnings first, then by what happens next, so that the first few tell of tomorrow
 * however much is in force.
 */
export function standingAnnouncements(reader: Reader): StandingAnnouncement[] {
  const options = {
    from: reader.asOf.toISOString(),
    order: 'oldest-first',
    limit: boardLimit,
  } as const
  const announcements = documentsIn(reader, 'announcements', lists.byEnd('announcements'), options)
  const standing = announcements.flatMap(({ path, snapshot }) => {
    const { title, place, isUrgent, validFrom, validTo } = snapshot
    const state = announcementState(reader, snapshot)
    return state === 'over' ? [] : [{ path, title, place, isUrgent, validFrom, validTo, state }]
  })
  return standing.toSorted(
    (a, b) => Number(isWarning(b)) - Number(isWarning(a)) || compare(nextChange(a), nextChange(b)),
  )
}

/** Two without an end are equal, though Infinity − Infinity is no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b)
