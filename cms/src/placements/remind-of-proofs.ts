import { hourMs } from '@avizier/shared/dates'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { usersSlug } from '../access/actor.ts'
import { hasRole } from '../access/has-role.ts'
import type { JobKind } from '../jobs/job.ts'
import { mailAddress, queueMail } from '../mail/queue-mail.ts'
import { keepsPlacements } from './access.ts'
import { overdueAddress } from './overdue-address.ts'
import { reminderContent, reminderSubject, shareOut, type Told } from './reminder.ts'
import { appearancesSlug } from './slugs.ts'
import { appearancesWhere, withoutProof, type StoredAppearance } from './store.ts'

/** So long after its time an outlet has sent what it sends by itself; the evening before is asked for in the morning. */
export const patienceMs = 12 * hourMs

/** So many rows are told of in a letter, and marked in a turn. */
const toldAtOnce = 300

/** Each morning: what should have appeared and has no proof, once, to whoever answers for it and to the head of the office. */
export const remindOfProofs: JobKind = {
  name: 'remind-of-proofs',
  label: { ro: 'Apariții fără dovadă: mesajele', en: 'Letters about missing proofs' },
  every: { hour: 8, minute: 30 },
  attempts: 4,
  async run({ turn, now }) {
    while ((await turn((req) => remind(req, now))) === toldAtOnce);
  },
}

/** Writes the letters and marks what they tell of, in one transaction; how many rows these were. */
export async function remind(req: PayloadRequest, now: Date): Promise<number> {
  const due = new Date(now.getTime() - patienceMs)
  const where = { and: [withoutProof(due), { remindedAt: { exists: false } }] }
  const missing = await appearancesWhere(req, where, toldAtOnce)
  if (missing.length === 0) return 0
  for (const { person, rows } of shareOut(await peopleToTell(req, missing), missing)) {
    const subject = reminderSubject(rows.length)
    const content = reminderContent(rows, overdueAddress(req, now))
    await queueMail(req, { to: person.email, purpose: 'reminder', subject, content }, now)
  }
  await req.payload.db.updateMany({
    collection: appearancesSlug,
    where: { id: { in: missing.map(({ id }) => id) } },
    data: { remindedAt: now.toISOString() },
    req,
    returning: false,
  })
  return missing.length
}

const account = z.object({
  id: z.string(),
  name: z.string(),
  email: mailAddress,
  roles: z.array(z.string()),
})

/** Those who answer for one of them and still work here, and the heads of the office. */
async function peopleToTell(
  req: PayloadRequest,
  missing: readonly StoredAppearance[],
): Promise<Told[]> {
  const responsible = [...new Set(missing.flatMap((row) => row.responsible ?? []))]
  const { docs } = await req.payload.db.find({
    collection: usersSlug,
    where: { or: [{ id: { in: responsible } }, { roles: { in: ['chief'] } }] },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.flatMap((doc) => {
    const { data } = account.safeParse(doc)
    // An address of old that no letter reaches keeps the others from nothing.
    const user = data && { ...data, collection: usersSlug }
    return user && keepsPlacements(user)
      ? [{ id: user.id, name: user.name, email: user.email, isChief: hasRole(user, 'chief') }]
      : []
  })
}
