import { APIError, type Endpoint } from 'payload'
import { z } from 'zod'
import { personOf } from '../../../access/person-of.ts'
import { loadCalendar } from './load-calendar.ts'
import { calendarPath } from './path.ts'

const asked = z.object({
  month: z.string().regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])$/),
})

/** GET /api/calendar?month=2026-12 → Calendar, as far as whoever asks may read it. */
export const calendarEndpoint: Endpoint = {
  path: calendarPath,
  method: 'get',
  handler: async (req) => {
    personOf(req)
    const { data } = asked.safeParse(req.query)
    if (!data) throw new APIError('Luna se scrie ca 2026-12: „month”.', 400)
    return Response.json(await loadCalendar(req, data.month))
  },
}
