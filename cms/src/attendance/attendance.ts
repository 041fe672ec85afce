import { z } from 'zod'
import { relationId } from '../database/relation-id.ts'
import { absentAsNull } from '../database/stored-values.ts'
import { attendanceStandings } from './standings.ts'

const words = absentAsNull(z.string().nullable())

/** Somebody on the list of an event, as it is stored and answered. */
export const attendanceSchema = z.object({
  id: z.string(),
  name: z.string(),
  outlet: words,
  standing: z.enum(attendanceStandings),
  hasCome: absentAsNull(z.boolean().nullable()).transform((value) => value ?? false),
  note: words,
  journalist: z.unknown().transform((value) => relationId(value)),
})
export type Attendance = z.infer<typeof attendanceSchema>

/** A list with what is told of it later, whichever answer comes first: nobody is on it twice, and nobody is lost. */
export const withRows = (known: readonly Attendance[], told: readonly Attendance[]) =>
  byName([...new Map([...known, ...told].map((row) => [row.id, row])).values()])

/** As a list is read at a door. */
export const byName = (rows: readonly Attendance[]): Attendance[] =>
  rows.toSorted((a, b) => a.name.localeCompare(b.name, 'ro'))
