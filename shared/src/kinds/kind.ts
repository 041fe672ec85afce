import type { z } from 'zod'
import type { AuthoredCollection, SubjectCollection } from '../collections.ts'
import type { Upgrade } from '../form.ts'
import type { Reference } from '../reference.ts'
import type { RichText } from '../rich-text.ts'
import type { Belonging, Page, Quote, Registration } from './fields.ts'
import type { Properties, Thing } from './thing.ts'

// What is declared of a kind, once, for the CMS and the site. A kind that leaves something out does not compile.

/** The names that editors and citizens both read. */
export interface Labels {
  singular: string
  plural: string
}

export interface Kind<Slug extends SubjectCollection, Schema extends z.ZodType> {
  slug: Slug
  labels: Labels
  /** The public form: an allow-list, so what is not named in it cannot be published. */
  schema: Schema
  /** Each makes the next version of the form; the first makes version 2. */
  upgrades: readonly Upgrade[]
}

/** A department or a topic: it has a page with all that belongs to it. */
export interface GroupKind<
  Slug extends SubjectCollection,
  Schema extends z.ZodType<{ name: string; slug: string }>,
> extends Kind<Slug, Schema> {
  /** The first part of its addresses. */
  root: `/${string}/`
  /** What the list of all of them says of itself, also while there is none. */
  intro: string
  empty: string
}

/** A part of the site that has a page, a feed and an archive of its own. */
export interface OwnSection {
  /** The first part of its addresses. */
  root: `/${string}/`
  /** Whether its archive has pages of years, and of months within them. */
  archive: 'none' | 'years' | 'months'
  intro: string
  /** What its page says while nothing is public; null where there is no page until something is. */
  empty: string | null
}

/** The fact that tells in which folder a document lies, and the folder. */
export interface Address {
  by: 'publishedAt' | 'issueDate' | 'issuePath'
  folder: (fact: string, root: string) => string
}

/** What a page says beside its facts and files, in its order. */
export type TextPart = { part: 'text'; text: RichText } | { part: 'quote'; quote: Quote }

/** What a document is a part of: the kind of the whole, the field that names it, its place there as text that sorts. */
export interface PartOf<Snapshot> {
  whole: AuthoredCollection
  by: Extract<keyof Snapshot, string>
  placeOf: (snapshot: Snapshot) => string
}

/** What lists say of a document: all that a brief holds (site/src/queries/brief.ts). */
export const briefFields = [
  'title',
  'lead',
  'publishedAt',
  'kind',
  'noticeType',
  'eventType',
  'section',
  'department',
  'corrections',
  'pageCount',
] as const
export type BriefOf<Snapshot> = Pick<
  Snapshot,
  Extract<keyof Snapshot, (typeof briefFields)[number]>
>

/** What is at hand to tell search engines of a document. */
export interface Told {
  /** What is said of every document. */
  common: Properties
  /** The same with what is said of an article. */
  article: Properties
  /** Its files; asked for only where they are told. */
  media: () => Thing[]
  /** The words of a text. */
  plain: (text: RichText) => string
}

/** What the office writes: each has a public page of its own and is live by its own decision. */
export interface AuthoredKind<
  Slug extends AuthoredCollection,
  Schema extends z.ZodType<Page>,
  Section extends OwnSection | AuthoredCollection = OwnSection | AuthoredCollection,
> extends Kind<Slug, Schema> {
  /** Its section, or the kind in whose section it lies. */
  section: Section
  address: Address
  /** Who asks about it: journalists about what is sent to the press, citizens about everything else. */
  audience: 'press' | 'citizens'
  /** What one of them is, in the office's words. */
  nameOf: (brief: BriefOf<z.infer<Schema>>) => string
  departmentOf: (brief: BriefOf<z.infer<Schema>>) => Belonging['department']
  topicsOf: (snapshot: z.infer<Schema>) => Belonging['topics']
  contactOf: (snapshot: z.infer<Schema>) => Belonging['contact']
  registrationOf: (snapshot: z.infer<Schema>) => Registration | null
  /** The instant or calendar day by which its lists and archives are ordered. */
  dateOf: (snapshot: z.infer<Schema>) => string
  /** Until when it is in the list of what stands, as text that sorts; `noEnd` where it does not end. Null: it is in none. */
  endOf: ((snapshot: z.infer<Schema>) => string) | null
  /** Public only together with the whole; null where it stands by itself. */
  partOf: PartOf<z.infer<Schema>> | null
  /** The picture beside its text, that feeds show too. */
  pictureOf: (snapshot: z.infer<Schema>) => Reference | null
  /** Every file that it brings with it, the main one first. */
  filesOf: (snapshot: z.infer<Schema>) => readonly Reference[]
  /** What its page says in figures and dates, in sentences. */
  factsOf: (snapshot: z.infer<Schema>) => readonly string[]
  textOf: (snapshot: z.infer<Schema>) => readonly TextPart[]
  /** Its words for the search, the most telling first; `fileTitles` come where they weigh right. */
  wordsOf: (
    snapshot: z.infer<Schema>,
    fileTitles: readonly string[],
  ) => readonly (string | RichText)[]
  /** The words of each page of what was printed, which readers leaf through. */
  pagesOf: (snapshot: z.infer<Schema>) => readonly string[]
  /** What it is to search engines (JSON-LD of schema.org). */
  thingsOf: (snapshot: z.infer<Schema>, told: Told) => Thing[]
}

/** Later than every instant: sorts what has no end. */
export const noEnd = '9999'

/** These say nothing by themselves: they let TypeScript hold a declaration against its own schema. */
export const kind = <Slug extends SubjectCollection, Schema extends z.ZodType>(
  declaration: Kind<Slug, Schema>,
): Kind<Slug, Schema> => declaration

export const groupKind = <
  Slug extends SubjectCollection,
  Schema extends z.ZodType<{ name: string; slug: string }>,
>(
  declaration: GroupKind<Slug, Schema>,
): GroupKind<Slug, Schema> => declaration

export const authoredKind = <
  Slug extends AuthoredCollection,
  Schema extends z.ZodType<Page>,
  const Section extends OwnSection | AuthoredCollection,
>(
  declaration: AuthoredKind<Slug, Schema, Section>,
): AuthoredKind<Slug, Schema, Section> => declaration
