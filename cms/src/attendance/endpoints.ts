import { toCsv } from '@avizier/shared/csv'
import type { Endpoint } from 'payload'
import { csvAnswer } from '../csv/csv-answer.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Attendance } from './attendance.ts'
import { eventAsked } from './event-asked.ts'
import { attendanceStandingLabels } from './standings.ts'
import { attendancesOf, putAccredited } from './store.ts'

/** POST /api/attendances/of/:event/accredited → { rows: Attendance[] }, with everybody who is accredited. */
export const addAccredited: Endpoint = {
  path: '/of/:event/accredited',
  method: 'post',
  handler: async (req) => {
    const { id: event } = await eventAsked(req)
    const rows = await inTransaction(req.payload, async (inside) => {
      await putAccredited(inside, event)
      return attendancesOf(inside, event)
    })
    return Response.json({ rows })
  },
}

const head = ['Nume', 'Publicație', 'Cum vine', 'A venit', 'Notă']

const rowOfAttendance = (row: Attendance): string[] => [
  row.name,
  row.outlet ?? '',
  attendanceStandingLabels[row.standing].ro,
  row.hasCome ? 'da' : 'nu',
  row.note ?? '',
]

/** GET /api/attendances/of/:event/csv → the list at the door as CSV. */
export const doorListCsv: Endpoint = {
  path: '/of/:event/csv',
  method: 'get',
  handler: async (req) => {
    const rows = await attendancesOf(req, (await eventAsked(req)).id)
    return csvAnswer('lista-de-la-intrare.csv', toCsv(head, rows.map(rowOfAttendance)))
  },
}
