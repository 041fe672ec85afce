import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { absentAsNull } from '../database/stored-values.ts'
import { journalistsSlug } from '../press/slugs.ts'
import { attendanceSchema, byName, type Attendance } from './attendance.ts'
import { attendancesSlug } from '../fields/attendances-slug.ts'

/** Everybody on the list of an event, by name. */
export async function attendancesOf(req: PayloadRequest, event: string): Promise<Attendance[]> {
  const { docs } = await req.payload.db.find({
    collection: attendancesSlug,
    where: { event: { equals: event } },
    pagination: false,
    req,
  })
  return byName(docs.map((doc) => attendanceSchema.parse(doc)))
}

const journalistSchema = z.object({
  id: z.string(),
  name: z.string(),
  outlet: absentAsNull(z.string().nullable()),
})

/** Puts those on the list who are accredited and not on it yet. `req` is in a transaction. */
export async function putAccredited(req: PayloadRequest, event: string): Promise<void> {
  const there = new Set((await attendancesOf(req, event)).map(({ journalist }) => journalist))
  const { docs } = await req.payload.db.find({
    collection: journalistsSlug,
    where: { isAccredited: { equals: true } },
    pagination: false,
    req,
  })
  const missing = docs.map((doc) => journalistSchema.parse(doc)).filter(({ id }) => !there.has(id))
  for (const { id: journalist, name, outlet } of missing)
    await req.payload.create({
      collection: attendancesSlug,
      data: { event, journalist, name, outlet, standing: 'accredited' },
      req,
    })
}
