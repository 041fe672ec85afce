import type { PayloadRequest } from 'payload'
import { gone, namesOf } from '../access/people.ts'
import type { Desk } from '../workflow/desk-of.ts'
import { hasEnded } from './ended.ts'
import type { LinksAnswer } from './link-request.ts'
import { isOpen, type Link } from './links.ts'
import { openingsOf } from './openings.ts'

/** The links of a document as those who work on it are told of them. */
export async function toldLinks(
  req: PayloadRequest,
  desk: Desk,
  links: readonly Link[],
): Promise<LinksAnswer['links']> {
  const now = new Date()
  const names = await namesOf(
    req,
    links.flatMap(({ by }) => by ?? []),
  )
  const told: LinksAnswer['links'] = []
  for (const link of links) {
    const { id, purpose, name, outlet, email, by, madeAt, expiresAt } = link
    if (purpose === 'form') continue
    told.push({
      id,
      purpose,
      name: name ?? '',
      outlet,
      email,
      by: names.get(by ?? '') ?? gone,
      madeAt,
      expiresAt,
      isOpen: isOpen(link, now),
      hasEnded: await hasEnded(req, link, desk),
      openings: await openingsOf(req, id),
    })
  }
  return told
}
