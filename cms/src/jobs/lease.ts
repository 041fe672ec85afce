import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { nullableInstant } from '../database/stored-values.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { jobLeaseSlug } from './slugs.ts'

/** Another process runs the jobs now: whatever is still to be written must not be. */
export class LeaseLost extends Error {
  override name = 'LeaseLost'

  constructor() {
    super('Another process runs the jobs now')
  }
}

/** The right to run the jobs of a queue, of one process at a time. Each taking has a number of its own. */
export interface Lease {
  queue: string
  number: number
  expiresAt: Date
}

const storedLease = z.object({
  id: z.string(),
  number: z.number(),
  expiresAt: nullableInstant,
})

async function readLease(
  payload: Payload,
  queue: string,
  req?: PayloadRequest,
): Promise<z.infer<typeof storedLease> | null> {
  const where = { name: { equals: queue } }
  const stored = await payload.db.findOne({ collection: jobLeaseSlug, where, ...(req && { req }) })
  return stored ? storedLease.parse(stored) : null
}

/**
 * The end of a lease that somebody holds, else null. Whoever holds one ends it `leaseMs` from now at the latest, and twice
 * that where his clock is ahead of ours; what lies further was left by a clock that was wrong.
 */
export function trustedEnd(expiresAt: string | null, now: Date, leaseMs: number): Date | null {
  if (expiresAt === null) return null
  const end = new Date(expiresAt)
  return end > now && end <= after(now, 2 * leaseMs) ? end : null
}

/** Until when a process that holds the lease may keep it without a word; null where nobody does. */
export const heldUntil = async (
  payload: Payload,
  queue: string,
  now: Date,
  leaseMs: number,
): Promise<Date | null> =>
  trustedEnd((await readLease(payload, queue))?.expiresAt ?? null, now, leaseMs)

/**
 * Takes the lease where nobody holds it; null where somebody does. Atomic, for transactions take turns in and between
 * processes (docs/decisions/0004).
 */
export const takeLease = (
  payload: Payload,
  queue: string,
  now: Date,
  leaseMs: number,
): Promise<Lease | null> =>
  inTransaction(payload, async (req) => {
    const known = await readLease(payload, queue, req)
    if (trustedEnd(known?.expiresAt ?? null, now, leaseMs)) return null
    const lease = { queue, number: (known?.number ?? 0) + 1, expiresAt: after(now, leaseMs) }
    const data = { name: queue, number: lease.number, expiresAt: lease.expiresAt.toISOString() }
    const collection = jobLeaseSlug
    if (known) await payload.db.updateOne({ collection, id: known.id, data, req })
    else await payload.db.create({ collection, data, req })
    return lease
  })

/**
 * Throws LeaseLost where another process took the lease. In the transaction of what is written under it: however wrong
 * clocks go and however long a process slept, two never write.
 */
export async function requireLease(
  req: PayloadRequest,
  { queue, number }: Lease,
): Promise<{ id: string }> {
  const known = await readLease(req.payload, queue, req)
  if (known?.number !== number || known.expiresAt === null) throw new LeaseLost()
  return known
}

/** Keeps the lease for `leaseMs` from now on. Throws LeaseLost. */
export const renewLease = (
  payload: Payload,
  lease: Lease,
  now: Date,
  leaseMs: number,
): Promise<void> =>
  inTransaction(payload, async (req) => {
    const { id } = await requireLease(req, lease)
    const expiresAt = after(now, leaseMs)
    const data = { expiresAt: expiresAt.toISOString() }
    await payload.db.updateOne({ collection: jobLeaseSlug, id, data, req })
    lease.expiresAt = expiresAt
  })

/** Gives the lease back, so that nobody waits until it expires. Throws LeaseLost. */
export const releaseLease = (payload: Payload, lease: Lease): Promise<void> =>
  inTransaction(payload, async (req) => {
    const { id } = await requireLease(req, lease)
    await payload.db.updateOne({ collection: jobLeaseSlug, id, data: { expiresAt: null }, req })
  })

const after = (now: Date, ms: number): Date => new Date(now.getTime() + ms)
