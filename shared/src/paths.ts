import type { AuthoredCollection } from './collections.ts'
import { monthOf, yearOf } from './dates.ts'
import type { StoredFile } from './snapshots/fields.ts'

// The one home of every public address. All end in `/` unless they name a file.

/** The first part of the address of each section. */
export const sectionRoots = {
  'press-releases': '/comunicate/',
  announcements: '/anunturi/',
  'journal-issues': '/jurnal/',
  leaflets: '/pliante/',
  campaigns: '/campanii/',
  'debate-notices': '/dezbateri/',
} as const
export type Section = keyof typeof sectionRoots
export const sections = Object.keys(sectionRoots) as Section[]

/** The section that the address of a document lies in. */
export function sectionAt(path: string): Section {
  const section = sections.find((each) => path.startsWith(sectionRoots[each]))
  if (!section) throw new RangeError(`${path} lies in no section`)
  return section
}

export const paths = {
  front: '/',
  about: '/despre/',
  pressRoom: '/presa/',
  search: '/cautare/',
  /** Which parts the search index has (site/src/search/contents.ts). */
  searchContents: '/cautare/index/cuprins.json',
  /** A part of it, in the folder that the contents name; it never changes. */
  searchPart: (folder: string) => `${searchRoot}${folder}/`,
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
  accessibility: '/accesibilitate/',
  privacy: '/confidentialitate/',
  /** How a reader checks what a page says of its publication. */
  proof: '/dovada/',
  robots: '/robots.txt',
  /** Whom to tell of a weakness (RFC 9116). */
  security: '/.well-known/security.txt',
  state: '/stare.json',
  sitemap: '/sitemap.xml',
  departments: '/compartimente/',
  topics: '/teme/',
  department: (slug: string) => `/compartimente/${slug}/`,
  topic: (slug: string) => `/teme/${slug}/`,
  section: (section: Section): string => sectionRoots[section],
  year: (root: string, year: string) => `${root}${year}/`,
  /** `month` is `2026-11`. */
  month: (root: string, month: string) => `${root}${month.replace('-', '/')}/`,
  feed: (root: string) => `${root}rss.xml`,
  sitemapOf: (name: string) => `/sitemap/${name}.xml`,
  journalYear: (year: string) => `/jurnal/${year}/`,
  /** Every PDF of a year in one download. */
  journalYearZip: (year: string) => `/jurnal/${year}/jurnalul-municipal-${year}.zip`,
  /** The hash makes the address change with the bytes, so it may be cached for ever. */
  file: (file: Pick<StoredFile, 'hash' | 'name'>) =>
    `${fileRoot}${file.hash.slice(0, 16)}/${file.name}`,
} as const

export const fileRoot = '/fisiere/'
export const searchRoot = '/cautare/index/'
/** Styles, scripts and letters of the compiled app, by hash. */
export const assetRoot = '/_astro/'

export interface AddressParts {
  slug: string
  publishedAt: string
  issueDate?: string
  /** The path of the issue that an article belongs to. */
  issuePath?: string
}

/** Where a document is found, from the facts fixed at its first publication. */
export function documentPath(collection: AuthoredCollection, parts: AddressParts): string {
  const { slug, publishedAt } = parts
  switch (collection) {
    case 'press-releases':
    case 'announcements':
      return `${paths.month(sectionRoots[collection], monthOf(publishedAt))}${slug}/`
    case 'debate-notices':
      return `${paths.year(sectionRoots[collection], yearOf(publishedAt))}${slug}/`
    case 'leaflets':
    case 'campaigns':
      return `${sectionRoots[collection]}${slug}/`
    case 'journal-issues':
      if (!parts.issueDate)
        throw new TypeError('A journal issue has its address by its date: issueDate is missing')
      return `${paths.journalYear(parts.issueDate.slice(0, 4))}${slug}/`
    case 'journal-articles':
      if (!parts.issuePath)
        throw new TypeError('An article has its address under its issue: issuePath is missing')
      return `${parts.issuePath}${slug}/`
  }
}
