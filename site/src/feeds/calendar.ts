import { present } from '@avizier/shared/kinds/alike'
import { changedPlan } from '@avizier/shared/kinds/events'
import { paths } from '@avizier/shared/paths'
import ical, { ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator'
import { cityOccasions, occasionOf, type Occasion } from '../queries/calendar.ts'
import { isLive } from '../queries/documents.ts'
import type { Reader } from '../queries/reader.ts'
import { siteSettings } from '../queries/settings.ts'
import { kindOf } from '../queries/summaries.ts'
import type { LiveEvent } from '../queries/upcoming-events.ts'

// Calendars as iCalendar (RFC 5545). Hours are said in UTC: every program shows them by its own clock, and none needs rules of ours.

/** The events of the whole city, to be followed. */
export const cityCalendar = (reader: Reader): Response =>
  calendarOf(reader, cityOccasions(reader), {
    name: `${siteSettings(reader).institution}: evenimente`,
    path: paths.calendar,
  })

/** One event, to be put into a calendar. */
export const eventCalendar = (reader: Reader, event: LiveEvent): Response =>
  calendarOf(reader, [occasionOf(event)], {
    name: event.snapshot.title,
    path: paths.calendarOf(event.path),
  })

function calendarOf(
  reader: Reader,
  occasions: readonly Occasion[],
  { name, path }: { name: string; path: string },
): Response {
  const calendar = ical({
    prodId: { company: 'Avizier', product: 'Evenimente', language: 'RO' },
    method: ICalCalendarMethod.PUBLISH,
    name,
    url: reader.siteUrl + path,
    events: occasions.map((occasion) => entryOf(reader, occasion)),
  })
  return new Response(calendar.toString(), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  })
}

const statuses = {
  planned: ICalEventStatus.CONFIRMED,
  moved: ICalEventStatus.CONFIRMED,
  cancelled: ICalEventStatus.CANCELLED,
} as const

/**
 * An occasion as calendars know it: the same for ever by its id, whatever becomes of title and hour. The number of its row in the register only
 * grows, so that what is newer is taken for newer.
 */
function entryOf(reader: Reader, occasion: Occasion): ICalEventData {
  const { document, startsAt, endsAt, place, link, status } = occasion
  const { collection, id, number, at, path, snapshot } = document
  const url = reader.siteUrl + path
  const change = isLive(document, 'events') ? changedPlan(document.snapshot) : null
  return {
    id: `${collection}-${id}@avizier`,
    sequence: number,
    stamp: new Date(at),
    created: new Date(snapshot.publishedAt),
    lastModified: new Date(at),
    start: new Date(startsAt),
    ...(endsAt && { end: new Date(endsAt) }),
    summary: status === 'cancelled' ? `Anulat: ${snapshot.title}` : snapshot.title,
    description: [...present(change), snapshot.lead, ...present(link), url].join('\n\n'),
    ...(place && { location: place }),
    url,
    status: statuses[status],
    categories: [{ name: kindOf(document) }],
  }
}
