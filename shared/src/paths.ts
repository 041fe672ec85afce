import type { AuthoredCollection } from './collections.ts'
import { issuePagePath } from './issue-pages.ts'
import { monthFolder, yearFolder } from './kinds/address.ts'
import type { StoredFile } from './kinds/fields.ts'
import { declarationOf, groupKinds, type Grouping, type Section } from './kinds/index.ts'
import type { Address } from './kinds/kind.ts'
import { declaredSection, sectionOf, sections } from './kinds/sections.ts'
import { searchPaths } from './search-paths.ts'

// The one home of every public address but those of the counter (`counter-api.ts`, `forms`). All end in `/` unless they name a file.

const journal = declaredSection('journal-issues').root
const events = declaredSection('events').root

/** The section that the address of a document lies in. */
export function sectionAt(path: string): Section {
  const section = sections.find((each) => path.startsWith(paths.section(each)))
  if (!section) throw new RangeError(`${path} lies in no section`)
  return section
}

export const paths = {
  front: '/',
  about: '/despre/',
  pressRoom: '/presa/',
  ...searchPaths,
  notFound: '/404.html',
  /** Answers in the place of a document that was withdrawn; not an address of its own. */
  withdrawn: '/retras/',
  /** Which addresses those are, for web servers (docs/operations/web-servers.md); a dotfile, which none of them shows. */
  withdrawnMap: '/.server/withdrawn.map',
  /** Answers in the place of an address that moved; not an address of its own. */
  moved: '/mutat/',
  /** Which addresses those are and where they lead, for nginx; for Caddy and our own server. */
  movedMap: '/.server/moved.map',
  movedList: '/.server/moved.caddy',
  /** Answers in the place of the counter while that is down; not an address of its own. */
  counterAway: '/ghiseu-inchis/',
  accessibility: '/accesibilitate/',
  privacy: '/confidentialitate/',
  /** How a reader checks what a page says of its publication. */
  proof: '/dovada/',
  robots: '/robots.txt',
  /** Whom to tell of a weakness (RFC 9116). */
  security: '/.well-known/security.txt',
  state: '/stare.json',
  sitemap: '/sitemap.xml',
  /** The list of all departments or topics. */
  groups: (grouping: Grouping): string => groupKinds[grouping].root,
  group: (grouping: Grouping, slug: string) => `${groupKinds[grouping].root}${slug}/`,
  section: (section: Section): string => declaredSection(section).root,
  year: yearFolder,
  /** `month` is `2026-11`. */
  month: monthFolder,
  feed: (root: string) => `${root}rss.xml`,
  /** What is to come in the city, for calendars. */
  calendar: `${events}calendar.ics`,
  /** An event alone, beside its page. */
  calendarOf: (eventPath: string) => `${eventPath}eveniment.ics`,
  /** The figures of a report as a table to be calculated with, beside its page. */
  figuresOf: (reportPath: string) => `${reportPath}cifre.csv`,
  sitemapOf: (name: string) => `${sitemapRoot}${name}.xml`,
  issuePage: issuePagePath,
  journalYear: (year: string) => yearFolder(journal, year),
  /** Every PDF of a year in one download. */
  journalYearZip: (year: string) => `${yearFolder(journal, year)}jurnalul-municipal-${year}.zip`,
  /** The hash makes the address change with the bytes, so it may be cached for ever. */
  file: (file: Pick<StoredFile, 'hash' | 'name'>) =>
    `${fileRoot}${file.hash.slice(0, 16)}/${file.name}`,
} as const

export const fileRoot = '/fisiere/'
/** The parts of the map, which `paths.sitemap` names. */
export const sitemapRoot = '/sitemap/'
/** Styles, scripts and letters of the compiled app, by hash. */
export const assetRoot = '/_astro/'

/** The facts that an address is made of: which of them a kind needs, its declaration says. */
export type AddressParts = { slug: string } & { [F in Address['by']]?: string | undefined }

/** Where a document is found, from facts fixed at its first publication; null while the one it needs is missing. */
export function addressOf(collection: AuthoredCollection, parts: AddressParts): string | null {
  const { by, folder } = declarationOf(collection).address
  const fact = parts[by]
  return fact ? `${folder(fact, paths.section(sectionOf(collection)))}${parts.slug}/` : null
}

/** The same for what is published, which has all its facts. */
export function documentPath(collection: AuthoredCollection, parts: AddressParts): string {
  const path = addressOf(collection, parts)
  if (path !== null) return path
  const { by } = declarationOf(collection).address
  throw new TypeError(`${collection} have their addresses by ${by}: ${by} is missing`)
}
