import type { z } from 'zod'
import type { AuthoredCollection, SubjectCollection } from '../collections.ts'
import { referenceSchema, type Reference } from '../reference.ts'
import { announcements } from './announcements.ts'
import { campaigns } from './campaigns.ts'
import { contacts } from './contacts.ts'
import { debateNotices } from './debate-notices.ts'
import { departments } from './departments.ts'
import { documents } from './documents.ts'
import { events } from './events.ts'
import { journalArticles } from './journal-articles.ts'
import { journalIssues } from './journal-issues.ts'
import type { AuthoredKind, BriefOf, GroupKind, Kind, Labels } from './kind.ts'
import { leaflets } from './leaflets.ts'
import { media } from './media.ts'
import { pressReleases } from './press-releases.ts'
import { questions } from './questions.ts'
import { recordings } from './recordings.ts'
import { redirects } from './redirects.ts'
import { siteSettings } from './site-settings.ts'
import { topics } from './topics.ts'

// Every kind of document by its collection: what the CMS and the site know of one, they ask here.

/** In the order in which the site lists its sections. */
const authored = {
  'press-releases': pressReleases,
  announcements,
  'journal-issues': journalIssues,
  'journal-articles': journalArticles,
  leaflets,
  campaigns,
  'debate-notices': debateNotices,
  questions,
  events,
}
const groups = { departments, topics }
const declared = {
  ...authored,
  ...groups,
  contacts,
  media,
  documents,
  recordings,
  'site-settings': siteSettings,
  redirects,
}

type Schemas = { [C in SubjectCollection]: (typeof declared)[C]['schema'] }

/** The public form of a kind, as its newest version has it. */
export type Snapshot<C extends SubjectCollection = SubjectCollection> = z.infer<Schemas[C]>
/** What lists know of a document. */
export type BriefSnapshot<C extends AuthoredCollection> = BriefOf<Snapshot<C>>

export const kinds: { readonly [C in SubjectCollection]: Kind<C, Schemas[C]> } = declared
const authoredKinds: { readonly [C in AuthoredCollection]: AuthoredKind<C, Schemas[C]> } = authored

/** What is declared of a kind that the office writes. */
export const declarationOf = <C extends AuthoredCollection>(
  collection: C,
): AuthoredKind<C, Schemas[C]> => authoredKinds[collection]

/** What documents belong to: each has a page of its own with all of them. */
export type Grouping = keyof typeof groups
export const groupings = Object.keys(groups) as readonly Grouping[]
export const groupKinds: { readonly [G in Grouping]: GroupKind<G, Schemas[G]> } = groups
export const isGrouping = (collection: string): collection is Grouping => collection in groups

/** The kinds that have a section of their own. */
export type Section = {
  [C in AuthoredCollection]: (typeof authored)[C]['section'] extends object ? C : never
}[AuthoredCollection]

export const collectionLabels = Object.fromEntries(
  Object.values(kinds).map(({ slug, labels }) => [slug, labels]),
) as Record<SubjectCollection, Labels>

/** Reads a snapshot at a border; unknown fields are dropped, a missing one is an error naming it. */
export const parseSnapshot = <C extends SubjectCollection>(
  collection: C,
  value: unknown,
): Snapshot<C> => kinds[collection].schema.parse(value) as Snapshot<C>

/** A kind whose documents are public only together with the document of another kind, which `field` names. */
export interface Part {
  collection: AuthoredCollection
  whole: AuthoredCollection
  field: string
}
export const parts: readonly Part[] = Object.values(authoredKinds).flatMap(({ slug, partOf }) =>
  partOf ? [{ collection: slug, whole: partOf.whole, field: partOf.by }] : [],
)

/** The document that one is a part of: an article's issue. */
export function wholeOf(collection: SubjectCollection, snapshot: Snapshot): Reference | undefined {
  const part = parts.find((each) => each.collection === collection)
  return part && referenceSchema.parse(snapshot[part.field as keyof Snapshot])
}
