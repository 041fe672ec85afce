// Which kinds of document there are. All else that is known of one stands in its declaration (kinds/): references name
// kinds, and declarations hold references, so the names come first.

/** What the office writes: each has a public page of its own and is live by its own decision; in the order of sections. */
export const authoredCollections = [
  'press-releases',
  'announcements',
  'journal-issues',
  'journal-articles',
  'leaflets',
  'campaigns',
  'debate-notices',
  'questions',
  'events',
] as const

/** What is public only while a live document shows it (docs/decisions/0003). */
export const referencedCollections = [
  'departments',
  'topics',
  'contacts',
  'media',
  'documents',
  'recordings',
] as const

/** The site's own facts: one document, always live. */
export const settingsSlug = 'site-settings'
export const settingsId = 'site'

/** Addresses that moved: each is live as long as it stands in the newsroom (docs/decisions/0013). */
export const redirectsSlug = 'redirects'

export const subjectCollections = [
  ...authoredCollections,
  ...referencedCollections,
  settingsSlug,
  redirectsSlug,
] as const

export type AuthoredCollection = (typeof authoredCollections)[number]
export type ReferencedCollection = (typeof referencedCollections)[number]
export type SubjectCollection = (typeof subjectCollections)[number]

export const isAuthored = (collection: string): collection is AuthoredCollection =>
  (authoredCollections as readonly string[]).includes(collection)

export const isReferenced = (collection: string): collection is ReferencedCollection =>
  (referencedCollections as readonly string[]).includes(collection)
