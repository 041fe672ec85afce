import type { PayloadRequest } from 'payload'
import { securityEventsSlug } from '../slugs.ts'
import type { Whence } from '../whence.ts'
import type { EventKind } from './kinds.ts'

export interface SecurityEvent {
  kind: EventKind
  /** The account that it happened to; null where somebody tried one that does not exist. */
  person: string | null
  /** Who did it, where that is somebody else. */
  by?: string | null
  whence?: Whence | null
  /** What the kind alone does not say. */
  details?: string | null
  now: Date
}

/** Notes what happened to an account, in the transaction of `req`. */
export async function noteEvent(
  req: PayloadRequest,
  { kind, person, by = null, whence = null, details = null, now }: SecurityEvent,
): Promise<void> {
  await req.payload.db.create({
    collection: securityEventsSlug,
    data: { at: now.toISOString(), kind, person, by, details, ...whence },
    req,
  })
}
