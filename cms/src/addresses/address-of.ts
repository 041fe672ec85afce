import {
  isAuthored,
  type AuthoredCollection,
  type SubjectCollection,
} from '@avizier/shared/collections'
import { dayOf } from '@avizier/shared/dates'
import { documentPath, paths } from '@avizier/shared/paths'

/** What has a page of its own. */
export type AddressedCollection = AuthoredCollection | 'departments' | 'topics'

export const isAddressed = (collection: SubjectCollection): collection is AddressedCollection =>
  isAuthored(collection) || collection === 'departments' || collection === 'topics'

/** The facts of a stored document that its address is made of; dates as the database gives them. */
export interface AddressFacts {
  slug: string
  publishedAt?: string | Date | null
  issueDate?: string | Date | null
  /** The path of an article's issue. */
  issuePath?: string | null | undefined
}

/**
 * The public path that a document has, or would have if it were first published at `now`; null while a fact that the
 * path needs is missing.
 */
export function addressOf(
  collection: AddressedCollection,
  { slug, publishedAt, issueDate, issuePath }: AddressFacts,
  now: Date,
): string | null {
  if (!isAuthored(collection))
    return collection === 'departments' ? paths.department(slug) : paths.topic(slug)
  if (collection === 'journal-issues' && !issueDate) return null
  if (collection === 'journal-articles' && !issuePath) return null
  return documentPath(collection, {
    slug,
    publishedAt: new Date(publishedAt ?? now).toISOString(),
    ...(issueDate && { issueDate: dayOf(issueDate) }),
    ...(issuePath && { issuePath }),
  })
}
