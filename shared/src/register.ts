import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { z } from 'zod'
import { ownAddressSchema } from './address-schemas.ts'
import { subjectCollections } from './collections.ts'
import { instant } from './kinds/fields.ts'
import { withdrawalManners } from './withdrawal.ts'

export const registerEvents = [
  'published',
  'updated',
  'corrected',
  'withdrawn',
  'referenced',
] as const
export type RegisterEvent = (typeof registerEvents)[number]

const sha256Hex = z.string().regex(/^[0-9a-f]{64}$/)

/** One fact of the Registrul publicărilor, as it is stored and as publishers read it. */
export const registerRowSchema = z.object({
  number: z.number().int().positive(),
  at: instant,
  /** Who did it, `users/ID`, or `system` for the sweep and the first run. */
  actor: z.string().min(1),
  collection: z.enum(subjectCollections),
  subject: z.string().min(1),
  event: z.enum(registerEvents),
  /** The public address; null for what has no page (a picture, a contact). */
  path: z.string().nullable(),
  /**
   * The public form. A withdrawal has none, unless the page stays: then it is that which was public last. Its own schema is
   * found by `collection`.
   */
  snapshot: z.record(z.string(), z.unknown()).nullable(),
  /** In which version of its kind's form (form.ts) the snapshot was written; the first says nothing. */
  formVersion: z.number().int().min(2).optional(),
  snapshotHash: sha256Hex.nullable(),
  previousHash: sha256Hex,
  note: z.string().nullable(),
  isMajor: z.boolean(),
  /** Of a withdrawal, where the office said how; rows of before, and what is only shown, do not have it. */
  manner: z.enum(withdrawalManners).optional(),
  /** What took its place, where it was replaced: rows without do not have it either. */
  replacedBy: ownAddressSchema.optional(),
})
export type RegisterRow = z.infer<typeof registerRowSchema>

/** What the first row names as its predecessor. */
export const chainStart = '0'.repeat(64)

/** SHA-256 of the canonical JSON (RFC 8785), so that equal data has equal hashes on every database. */
export function hashOf(value: unknown): string {
  const json = canonicalize(value)
  if (json === undefined) throw new TypeError('Only JSON data can be hashed')
  return createHash('sha256').update(json).digest('hex')
}

/**
 * What the next row names as `previousHash`: everything in this row but the snapshot, which its hash stands for. A fact
 * that a row does not have is not hashed either, so that rows of always keep their hashes.
 */
export const rowHash = ({ snapshot: _, ...facts }: RegisterRow): string => hashOf(facts)
