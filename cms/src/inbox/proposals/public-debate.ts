import { z } from 'zod'
import type { PayloadRequest } from 'payload'
import { readRow } from '../../register/rows.ts'
import { registerSlug } from '../../register/slugs.ts'

const publicTerm = z.object({ proposalsDeadline: z.iso.datetime().nullish() })

/** A debate as the public knew it at an instant. */
export interface PublicDebate {
  id: string
  /** It had been withdrawn by then. */
  isWithdrawn: boolean
  /** Until when proposals were received; null where it named no day. */
  deadline: string | null
}

/**
 * The debate whose page stood at `path` at the instant `at`, by the register: what the office has changed since changes nothing
 * for a proposal that was sent before. Null where there was none.
 */
export async function publicDebateAt(
  req: PayloadRequest,
  path: string,
  at: string,
): Promise<PublicDebate | null> {
  const { docs } = await req.payload.db.find({
    collection: registerSlug,
    where: {
      and: [
        { subjectCollection: { equals: 'debate-notices' } },
        { path: { equals: path } },
        { at: { less_than_equal: at } },
      ],
    },
    sort: '-number',
    limit: 1,
    pagination: false,
    req,
  })
  const [stored] = docs
  if (!stored) return null
  const row = readRow(stored)
  const { proposalsDeadline = null } = publicTerm.parse(row.snapshot ?? {})
  return { id: row.subject, isWithdrawn: row.event === 'withdrawn', deadline: proposalsDeadline }
}
