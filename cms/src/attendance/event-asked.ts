import { NotFound, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '../access/person-of.ts'
import { refuse } from '../access/refuse.ts'
import { worksWithPress } from '../access/works-with-press.ts'
import { wordsIn } from '../database/stored-values.ts'

const eventSchema = z.object({
  id: z.string(),
  title: z.unknown().transform((title) => wordsIn(title) ?? 'Fără titlu'),
})

export const attendanceRefusal = 'Lista de la intrare o văd redactorii, editorii și șeful biroului.'

/** The event whose list is asked for, by whoever works with the press; throws for anybody else, and where there is none. */
export async function eventAsked(req: PayloadRequest): Promise<z.infer<typeof eventSchema>> {
  personOf(req)
  if (!worksWithPress(req.user)) refuse(attendanceRefusal)
  const { event } = req.routeParams ?? {}
  if (typeof event !== 'string') throw new NotFound(req.t)
  const where = { id: { equals: event } }
  const row = await req.payload.db.findOne({ collection: 'events', where, req })
  if (!row) throw new NotFound(req.t)
  return eventSchema.parse(row)
}
