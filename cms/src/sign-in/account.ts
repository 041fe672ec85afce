import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { usersSlug } from '../access/actor.ts'
import { isRole } from '../access/roles.ts'
import { passwordStates } from './password-states.ts'
import { absentAsNull, storedInstant, nullableInstant } from '../database/stored-values.ts'

const sessionSchema = z
  .object({
    id: z.string(),
    createdAt: nullableInstant,
    expiresAt: storedInstant,
  })
  .loose()

const accountSchema = z.object({
  id: z.string(),
  email: z.string(),
  name: z.string().catch(''),
  roles: z
    .array(z.unknown())
    .catch([])
    .transform((roles) => roles.filter(isRole)),
  hash: z.unknown(),
  salt: z.unknown(),
  passwordState: z.enum(passwordStates).catch('own'),
  /** Until when the second factor may wait; null where nobody has asked for it yet. */
  secondFactorDue: nullableInstant,
  sessions: absentAsNull(z.array(sessionSchema).nullable()).transform((sessions) => sessions ?? []),
  updatedAt: storedInstant,
})

/** An account as the database keeps it. */
export type Account = z.infer<typeof accountSchema>

const find = async (req: PayloadRequest, where: Where): Promise<Account | null> => {
  const row = await req.payload.db.findOne({ collection: usersSlug, where, req })
  return row ? accountSchema.parse(row) : null
}

export const accountByEmail = (req: PayloadRequest, email: string) =>
  find(req, { email: { equals: email } })

export const accountById = (req: PayloadRequest, id: string) => find(req, { id: { equals: id } })

// What sign-in itself writes; nobody changed the account, so its date stays. One at a time: a row of its own table and a
// column together are an insert for SQLite, which wants all the others.

const write = async (
  req: PayloadRequest,
  { id, updatedAt }: Account,
  data: Partial<Pick<Account, 'sessions' | 'secondFactorDue'>>,
): Promise<void> => {
  const kept = { ...data, updatedAt }
  await req.payload.db.updateOne({ collection: usersSlug, id, data: kept, req, returning: false })
}

export const keepSessions = (
  req: PayloadRequest,
  account: Account,
  sessions: Account['sessions'],
): Promise<void> => write(req, account, { sessions })

/** Until when the second factor may wait; null where it does not wait any more. */
export const keepFactorDue = (
  req: PayloadRequest,
  account: Account,
  due: Date | null,
): Promise<void> => write(req, account, { secondFactorDue: due?.toISOString() ?? null })

/** How an address is compared: as Payload stores it. */
export const asStored = (email: string): string => email.toLowerCase().trim()
