import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { newToken, tokenHash } from '../../access/token.ts'
import { relationId } from '../../database/relation-id.ts'
import { storedInstant, nullableInstant } from '../../database/stored-values.ts'
import { accountLinksSlug } from '../slugs.ts'
import { lifeMs, linkPurposes, type LinkPurpose } from './purposes.ts'

const storedLink = z.object({
  id: z.string(),
  person: z.unknown().transform(relationId),
  purpose: z.enum(linkPurposes),
  expiresAt: storedInstant,
  closedAt: nullableInstant,
})

/** A link that still opens. */
export interface OpenLink {
  id: string
  person: string
  purpose: LinkPurpose
}

/** Makes a link for an account. Its token is known to the answer alone. */
export async function makeLink(
  req: PayloadRequest,
  person: string,
  purpose: LinkPurpose,
  now: Date,
): Promise<{ token: string; expiresAt: Date }> {
  const token = newToken()
  const expiresAt = new Date(now.getTime() + lifeMs[purpose])
  await req.payload.db.create({
    collection: accountLinksSlug,
    data: {
      tokenHash: tokenHash(token),
      person,
      purpose,
      madeAt: now.toISOString(),
      expiresAt: expiresAt.toISOString(),
    },
    req,
  })
  return { token, expiresAt }
}

/** The link of a token, unless it has expired, was used or closed, or is for something else. */
export async function openLinkOf(
  req: PayloadRequest,
  token: string,
  purposes: readonly LinkPurpose[],
  now: Date,
): Promise<OpenLink | null> {
  const where: Where = { tokenHash: { equals: tokenHash(token) } }
  const row = await req.payload.db.findOne({ collection: accountLinksSlug, where, req })
  if (!row) return null
  const { id, person, purpose, expiresAt, closedAt } = storedLink.parse(row)
  const isOpen = closedAt === null && now < new Date(expiresAt) && purposes.includes(purpose)
  return isOpen && person !== null ? { id, person, purpose } : null
}

/** Closes all links of an account: one was used, or another takes their place. `req` is in the transaction that did it. */
export async function closeLinks(req: PayloadRequest, person: string, now: Date): Promise<void> {
  await req.payload.db.updateMany({
    collection: accountLinksSlug,
    where: { and: [{ person: { equals: person } }, { closedAt: { exists: false } }] },
    data: { closedAt: now.toISOString() },
    req,
  })
}
