import {
  isAuthored,
  type AuthoredCollection,
  type SubjectCollection,
} from '@avizier/shared/collections'
import { dayOf } from '@avizier/shared/dates'
import { isGrouping, type Grouping } from '@avizier/shared/kinds/index'
import { addressOf as authoredAddress, paths } from '@avizier/shared/paths'

/** What has a page of its own. */
export type AddressedCollection = AuthoredCollection | Grouping

export const isAddressed = (collection: SubjectCollection): collection is AddressedCollection =>
  isAuthored(collection) || isGrouping(collection)

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
export const addressOf = (
  collection: AddressedCollection,
  { slug, publishedAt, issueDate, issuePath }: AddressFacts,
  now: Date,
): string | null =>
  isGrouping(collection)
    ? paths.group(collection, slug)
    : authoredAddress(collection, {
        slug,
        publishedAt: new Date(publishedAt ?? now).toISOString(),
        issueDate: issueDate ? dayOf(issueDate) : undefined,
        issuePath: issuePath ?? undefined,
      })
