import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { casesWhere } from '../cases/store.ts'
import { absentAsNull } from '../database/stored-values.ts'
import { emailKey } from '../mail/email-key.ts'
import { journalistsSlug } from '../press/slugs.ts'
import { accreditedOf, notOnList, type Accredited } from './accredited.ts'
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
  ...{ id: z.string(), name: z.string(), email: z.string() },
  outlet: absentAsNull(z.string().nullable()),
  isAccredited: absentAsNull(z.boolean().nullable()).transform((value) => value ?? false),
})

/** Everybody who is accredited and not on the list of an event yet, by name. */
export async function accreditedFor(req: PayloadRequest, event: string): Promise<Accredited[]> {
  const { docs } = await req.payload.db.find({
    collection: journalistsSlug,
    pagination: false,
    req,
  })
  const granted = await casesWhere(req, {
    and: [{ kind: { equals: 'accreditation' } }, { state: { equals: 'granted' } }],
  })
  const accredited = accreditedOf(
    docs.map((doc) => journalistSchema.parse(doc)),
    granted.flatMap(({ applicant: { name, outlet, email } }) =>
      // Of what was erased nobody knows who it was.
      name === null ? [] : [{ name, outlet, email }],
    ),
    emailKey,
  )
  return notOnList(accredited, await attendancesOf(req, event))
}

/** Puts them on it. `req` is in a transaction. */
export async function putAccredited(req: PayloadRequest, event: string): Promise<void> {
  for (const each of await accreditedFor(req, event))
    await req.payload.create({
      collection: attendancesSlug,
      data: { event, ...each, standing: 'accredited' },
      req,
    })
}
