import { APIError, NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { isStaff } from '../access/is-staff.ts'
import { refuse } from '../access/refuse.ts'
import { worksWithPress } from '../access/works-with-press.ts'
import { csvAnswer, toCsv } from '../csv/to-csv.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Attendance } from './attendance.ts'
import { standingLabels } from './standings.ts'
import { attendancesOf, putAccredited } from './store.ts'

/** POST /api/attendances/of/:event/accredited → { rows: Attendance[] }, with everybody who is accredited. */
export const addAccredited: Endpoint = {
  path: '/of/:event/accredited',
  method: 'post',
  handler: async (req) => {
    const event = await eventAsked(req)
    const rows = await inTransaction(req.payload, async (inside) => {
      await putAccredited(inside, event)
      return attendancesOf(inside, event)
    })
    return Response.json({ rows })
  },
}

const head = ['Nume', 'Publicație', 'Cum vine', 'A venit', 'Notă']

export const rowOfAttendance = (row: Attendance): string[] => [
  row.name,
  row.outlet ?? '',
  standingLabels[row.standing].ro,
  row.hasCome ? 'da' : 'nu',
  row.note ?? '',
]

/** GET /api/attendances/of/:event/csv → the list at the door as CSV. */
export const doorListCsv: Endpoint = {
  path: '/of/:event/csv',
  method: 'get',
  handler: async (req) => {
    const rows = await attendancesOf(req, await eventAsked(req))
    return csvAnswer('lista-de-la-intrare.csv', toCsv(head, rows.map(rowOfAttendance)))
  },
}

/** The event whose list is asked for, by whoever works with the press. */
async function eventAsked(req: PayloadRequest): Promise<string> {
  if (!isStaff(req.user)) throw new APIError('Autentificați-vă.', 401)
  if (!worksWithPress(req.user))
    refuse('Lista de la intrare o văd redactorii, editorii și șeful biroului.')
  const { event } = req.routeParams ?? {}
  if (typeof event !== 'string') throw new NotFound(req.t)
  const where = { id: { equals: event } }
  if (!(await req.payload.db.findOne({ collection: 'events', where, req })))
    throw new NotFound(req.t)
  return event
}
