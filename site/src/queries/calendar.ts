import type { EventStatus } from '@avizier/shared/kinds/events'
import { debateGathering } from '@avizier/shared/kinds/debate-notices'
import type { Gathering } from '@avizier/shared/kinds/gathering'
import { documentsIn, type Authored } from './documents.ts'
import { lists } from './lists.ts'
import type { Reader } from './reader.ts'
import type { LiveEvent } from './upcoming-events.ts'

/** What people come together for, and the document that says so. */
export interface Occasion extends Gathering {
  document: Authored
  status: EventStatus
}

/** So many of each kind, the last to end: calendars keep what is over by themselves. */
const mostOfKind = 300

export const occasionOf = (document: LiveEvent): Occasion => {
  const { startsAt, endsAt, place, onlineLink: link, status } = document.snapshot
  return { document, startsAt, endsAt, place, link, status }
}

/** The events of the city and the debates that have an hour, the first to begin first. */
export function cityOccasions(reader: Reader): Occasion[] {
  const options = { limit: mostOfKind }
  const events = documentsIn(reader, 'events', lists.byEnd('events'), options).map(occasionOf)
  const debates = documentsIn(
    reader,
    'debate-notices',
    lists.byEnd('debate-notices'),
    options,
  ).flatMap((document): Occasion[] => {
    const gathering = debateGathering(document.snapshot)
    return gathering ? [{ document, ...gathering, status: 'planned' }] : []
  })
  return [...events, ...debates].toSorted((a, b) => a.startsAt.localeCompare(b.startsAt))
}
