import { minuteMs } from '@avizier/shared/dates'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { absentAsNull, nullableInstant } from '../../database/stored-values.ts'
import { secondFactorsSlug } from '../slugs.ts'
import { afterUse, looksLikeRecoveryCode, newRecoveryCodes } from './recovery-codes.ts'
import { newSecret, periodOf } from './totp.ts'

const nullableText = absentAsNull(z.string().nullable())

const factorSchema = z.object({
  id: z.string(),
  secret: nullableText,
  confirmedAt: nullableInstant,
  lastPeriod: absentAsNull(z.number().nullable()),
  pendingSecret: nullableText,
  pendingSince: nullableInstant,
  recoveryHashes: absentAsNull(z.array(z.string()).nullable()).transform((hashes) => hashes ?? []),
})
type Stored = z.infer<typeof factorSchema>

/** A second factor that is on: `secret` is legible here and encrypted in the database. */
export interface Factor {
  id: string
  secret: string
  lastPeriod: number | null
  recoveryHashes: readonly string[]
}

async function find(req: PayloadRequest, person: string): Promise<Stored | null> {
  const where: Where = { person: { equals: person } }
  const row = await req.payload.db.findOne({ collection: secondFactorsSlug, where, req })
  return row ? factorSchema.parse(row) : null
}

const write = (req: PayloadRequest, id: string, data: Partial<Stored>) =>
  req.payload.db.updateOne({ collection: secondFactorsSlug, id, data, req, returning: false })

/** The second factor of an account; null where it has none. */
export async function factorOf(req: PayloadRequest, person: string): Promise<Factor | null> {
  const row = await find(req, person)
  if (!row?.secret || row.confirmedAt === null) return null
  return { ...row, secret: req.payload.decrypt(row.secret) }
}

export type Used = 'code' | 'recovery code'

/**
 * Takes a code of the phone, or a recovery code: each counts once. Null where it is none. `req` is in a transaction, in
 * which the factor was read: of two who bring the same code at the same moment one is too late.
 */
export async function takeCode(
  req: PayloadRequest,
  factor: Factor,
  code: string,
  now: Date,
): Promise<Used | null> {
  if (looksLikeRecoveryCode(code)) {
    const left = afterUse(factor.recoveryHashes, code)
    if (!left) return null
    await write(req, factor.id, { recoveryHashes: left })
    return 'recovery code'
  }
  const period = periodOf(factor.secret, code.replace(/\s/g, ''), now, factor.lastPeriod)
  if (period === null) return null
  await write(req, factor.id, { lastPeriod: period })
  return 'code'
}

/** Begins to set one up, on this phone or on another: what is on stays on until the first code of the new one. */
export async function beginFactor(req: PayloadRequest, person: string, now: Date): Promise<string> {
  const secret = newSecret()
  const pending = {
    pendingSecret: req.payload.encrypt(secret),
    pendingSince: now.toISOString(),
  }
  const row = await find(req, person)
  if (row) await write(req, row.id, pending)
  else
    await req.payload.db.create({
      collection: secondFactorsSlug,
      data: { person, ...pending },
      req,
    })
  return secret
}

/** Whoever began has this long to photograph and type. */
const pendingMs = 15 * minuteMs

/** Turns on what was begun, where `code` is of it. Returns the recovery codes, which nobody sees again. */
export async function confirmFactor(
  req: PayloadRequest,
  person: string,
  code: string,
  now: Date,
): Promise<string[] | null> {
  const row = await find(req, person)
  if (!row?.pendingSecret || row.pendingSince === null) return null
  if (now.getTime() - new Date(row.pendingSince).getTime() > pendingMs) return null
  const secret = req.payload.decrypt(row.pendingSecret)
  const lastPeriod = periodOf(secret, code.replace(/\s/g, ''), now, null)
  if (lastPeriod === null) return null
  const { codes, hashes } = newRecoveryCodes()
  await write(req, row.id, {
    secret: row.pendingSecret,
    confirmedAt: now.toISOString(),
    lastPeriod,
    pendingSecret: null,
    pendingSince: null,
    recoveryHashes: hashes,
  })
  return codes
}

/** New recovery codes in the place of the old ones. */
export async function renewRecoveryCodes(req: PayloadRequest, factor: Factor): Promise<string[]> {
  const { codes, hashes } = newRecoveryCodes()
  await write(req, factor.id, { recoveryHashes: hashes })
  return codes
}

/** Takes the second factor off an account. */
export async function dropFactor(req: PayloadRequest, person: string): Promise<void> {
  const where: Where = { person: { equals: person } }
  await req.payload.db.deleteMany({ collection: secondFactorsSlug, where, req })
}
