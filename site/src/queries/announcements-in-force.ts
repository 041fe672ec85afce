import type { Snapshot } from '@avizier/shared/snapshots/index'
import { authoredIn } from './documents.ts'
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

/** What is in force (urgent first, then the soonest to end), then what is to come (the soonest to begin first). */
export function standingAnnouncements(reader: Reader): StandingAnnouncement[] {
  const options = {
    from: reader.asOf.toISOString(),
    order: 'oldest-first',
    limit: boardLimit,
  } as const
  const standing = authoredIn(reader, lists.byEnd('announcements'), options).flatMap((document) => {
    if (document.collection !== 'announcements') return []
    const { title, place, isUrgent, validFrom, validTo } = document.snapshot
    const state = announcementState(reader, document.snapshot)
    return state === 'over'
      ? []
      : [{ path: document.path, title, place, isUrgent, validFrom, validTo, state }]
  })
  const inForce = standing.filter(({ state }) => state === 'in-force')
  const coming = standing.filter(({ state }) => state === 'coming')
  return [
    ...inForce.toSorted((a, b) => Number(b.isUrgent) - Number(a.isUrgent)),
    ...coming.toSorted((a, b) => Date.parse(a.validFrom) - Date.parse(b.validFrom)),
  ]
}
