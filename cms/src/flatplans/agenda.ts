import { addDays, dayOf, startOfDay } from '@avizier/shared/dates'
import { eventTime } from '@avizier/shared/kinds/events'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { nullableInstant, storedInstant, storedWords } from '../database/stored-values.ts'

/** The agenda of an issue reaches so far from its day, and holds so much. */
const agendaDays = 45
const mostEvents = 12

const eventSchema = z.object({
  title: z.string(),
  place: storedWords,
  startsAt: storedInstant,
  endsAt: nullableInstant,
})

export interface AgendaItem {
  when: string
  title: string
  text: string
}

/** What is public of the weeks after the day of an issue. */
export async function loadAgenda(
  req: PayloadRequest,
  issueDate: string | null,
): Promise<AgendaItem[]> {
  if (issueDate === null) return []
  const from = dayOf(issueDate)
  const { docs } = await req.payload.db.find({
    collection: 'events',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { deletedAt: { exists: false } },
        { status: { not_equals: 'cancelled' } },
        { startsAt: { greater_than_equal: startOfDay(from).toISOString() } },
        { startsAt: { less_than: startOfDay(addDays(from, agendaDays)).toISOString() } },
      ],
    },
    ...{ sort: 'startsAt', limit: mostEvents, pagination: false, req },
  })
  return docs.map((doc) => {
    const { title, place, ...times } = eventSchema.parse(doc)
    return { when: eventTime(times), title, text: place ?? '' }
  })
}
