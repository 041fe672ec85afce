import { eventEnd } from '@avizier/shared/kinds/events'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { documentsIn, type Authored } from './documents.ts'
import { lists } from './lists.ts'
import type { Reader } from './reader.ts'

export type EventState = 'coming' | 'now' | 'over'
export type LiveEvent = Extract<Authored, { collection: 'events' }>
type Time = Pick<Snapshot<'events'>, 'startsAt' | 'endsAt'>

/** Where an event stands at `reader.asOf`: it goes on from its beginning until just before its end. */
export function eventState(reader: Reader, event: Time): EventState {
  const end = eventEnd(event)
  reader.changesAt(event.startsAt)
  reader.changesAt(end)
  if (new Date(end) <= reader.asOf) return 'over'
  return new Date(event.startsAt) > reader.asOf ? 'coming' : 'now'
}

/** More at once would be an archive. */
const mostShown = 60

/** What goes on or is to come, the soonest to begin first; what was cancelled is among them until its hour is over. */
export function upcomingEvents(reader: Reader): LiveEvent[] {
  const options = {
    from: reader.asOf.toISOString(),
    order: 'oldest-first',
    limit: mostShown,
  } as const
  return documentsIn(reader, 'events', lists.byEnd('events'), options)
    .filter(({ snapshot }) => eventState(reader, snapshot) !== 'over')
    .toSorted((a, b) => a.snapshot.startsAt.localeCompare(b.snapshot.startsAt))
}
