import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'

type WrittenCollection = Exclude<AuthoredCollection, 'journal-issues'>

/** The kinds that begin with a text; an issue begins with its number and its PDF. */
export const writtenCollections = authoredCollections.filter(
  (slug): slug is WrittenCollection => slug !== 'journal-issues',
)
