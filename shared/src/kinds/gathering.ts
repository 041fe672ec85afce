import type { Properties, Thing } from './thing.ts'

/** Where and when people come together, as documents of several kinds tell it. */
export interface Gathering {
  startsAt: string
  endsAt: string | null
  place: string | null
  /** An address to join from. */
  link: string | null
}

/** An Event of schema.org: a place to come to, an address to join from, or both. */
export function gatheringThing(
  { title, lead }: { title: string; lead: string },
  { startsAt, endsAt, place, link }: Gathering,
  { url, publisher: organizer }: Properties,
): Thing {
  const location = [
    ...(place ? [{ '@type': 'Place', name: place, address: place }] : []),
    ...(link ? [{ '@type': 'VirtualLocation', url: link }] : []),
  ]
  const mode = place ? (link ? 'Mixed' : 'Offline') : 'Online'
  return {
    '@type': 'Event',
    name: title,
    description: lead,
    url,
    startDate: startsAt,
    ...(endsAt && { endDate: endsAt }),
    inLanguage: 'ro',
    isAccessibleForFree: true,
    eventStatus: 'https://schema.org/EventScheduled',
    ...(location.length > 0 && {
      location,
      eventAttendanceMode: `https://schema.org/${mode}EventAttendanceMode`,
    }),
    organizer,
  }
}
