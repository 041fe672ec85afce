import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import { linkPurposes, type LinkPurpose } from '@avizier/shared/counter-api'
import { subjectKey } from '@avizier/shared/reference'
import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { newToken, tokenHash } from '../access/token.ts'
import { relationId } from '../database/relation-id.ts'
import { absentAsNull, storedInstant, nullableInstant } from '../database/stored-values.ts'
import { previewLinksSlug } from './slugs.ts'

// The links' own reads and writes, at the database adapter: no other door leads to them.

/** Which document a link shows. */
export interface Subject {
  collection: AuthoredCollection
  id: string
}

const nullableText = absentAsNull(z.string().nullable())

const storedLink = z.object({
  id: z.string(),
  purpose: z.enum(linkPurposes),
  documentCollection: z.enum(authoredCollections),
  documentId: z.string(),
  name: nullableText,
  outlet: nullableText,
  email: nullableText,
  by: z.unknown().transform(relationId),
  madeAt: storedInstant,
  expiresAt: storedInstant,
  revokedAt: nullableInstant,
})

/** A link that was given to somebody. */
export interface Link extends Omit<
  z.infer<typeof storedLink>,
  'documentCollection' | 'documentId'
> {
  subject: Subject
}

const readLink = (stored: unknown): Link => {
  const { documentCollection: collection, documentId: id, ...link } = storedLink.parse(stored)
  return { ...link, subject: { collection, id } }
}

export interface NewLink {
  purpose: LinkPurpose
  subject: Subject
  by: string
  madeAt: Date
  expiresAt: Date
  /** Who is given it. */
  to?: { name: string; outlet: string | null; email: string | null }
}

/** Makes a link. Its token is known to the answer alone: what is lost is made anew. */
export async function makeLink(
  req: PayloadRequest,
  { purpose, subject, by, madeAt, expiresAt, to }: NewLink,
): Promise<{ token: string; link: Link }> {
  const token = newToken()
  const row: unknown = await req.payload.db.create({
    collection: previewLinksSlug,
    data: {
      tokenHash: tokenHash(token),
      purpose,
      document: subjectKey(subject.collection, subject.id),
      documentCollection: subject.collection,
      documentId: subject.id,
      ...to,
      by,
      madeAt: madeAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    },
    req,
  })
  return { token, link: readLink(row) }
}

/** The link of a token, unless it has expired or was closed. */
export async function openLinkOf(
  req: PayloadRequest,
  token: string,
  now: Date,
): Promise<Link | undefined> {
  const where: Where = { tokenHash: { equals: tokenHash(token) } }
  const row = await req.payload.db.findOne({ collection: previewLinksSlug, where, req })
  const link = row ? readLink(row) : undefined
  return link && isOpen(link, now) ? link : undefined
}

export const isOpen = ({ expiresAt, revokedAt }: Link, now: Date): boolean =>
  revokedAt === null && now < new Date(expiresAt)

export async function findLink(req: PayloadRequest, id: string): Promise<Link | undefined> {
  const where: Where = { id: { equals: id } }
  const row = await req.payload.db.findOne({ collection: previewLinksSlug, where, req })
  return row ? readLink(row) : undefined
}

/** The links that people were given for a document, the newest first. */
export async function linksOf(
  req: PayloadRequest,
  { collection, id }: Subject,
): Promise<readonly Link[]> {
  const { docs } = await req.payload.db.find({
    collection: previewLinksSlug,
    where: {
      and: [
        { document: { equals: subjectKey(collection, id) } },
        { purpose: { not_equals: 'form' satisfies LinkPurpose } },
      ],
    },
    sort: '-madeAt',
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map(readLink)
}

/** Closes a link for good; whoever has it open keeps the page that they see. */
export async function closeLink(req: PayloadRequest, id: string, now: Date): Promise<void> {
  const data = { revokedAt: now.toISOString() }
  await req.payload.db.updateOne({ collection: previewLinksSlug, id, data, req })
}
