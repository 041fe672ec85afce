import { leafedPages } from '@avizier/shared/issue-pages'
import { groupings, type Section } from '@avizier/shared/kinds/index'
import { declaredSection, folderOf, kindsIn, sections } from '@avizier/shared/kinds/sections'
import { paths } from '@avizier/shared/paths'
import { archiveOf } from './archives.ts'
import { groupsOf, listOfGroup } from './belonging-pages.ts'
import { lists } from './lists.ts'
import type { Brief } from './mirror.ts'
import type { Reader } from './reader.ts'

// Which pages there are beside the documents themselves: one home for addresses.ts and for the sitemap.

type Source = Pick<Reader, 'list' | 'listsBelow'>

/** The sections that have a page: some have none while nothing in them is public. */
export const openSections = (source: Pick<Source, 'listsBelow'>): Section[] =>
  sections.filter(
    (section) =>
      declaredSection(section).empty !== null ||
      kindsIn(section).some((kind) => source.listsBelow(kind).length > 0),
  )

/** The pages that are there whatever else is public. */
export const fixedPages = (source: Pick<Source, 'listsBelow'>): string[] => [
  paths.front,
  ...openSections(source).map(paths.section),
  ...groupings.map(paths.groups),
  paths.about,
  paths.pressRoom,
  paths.accessibility,
  paths.privacy,
  paths.proof,
]

/** The year and month pages of a section; only those with something on them. */
export function archivePages(source: Source, section: Section): string[] {
  const { archive, root } = declaredSection(section)
  if (archive === 'none') return []
  return archiveOf(source, section).flatMap(({ year, months }) => [
    paths.year(root, year),
    ...(archive === 'months' ? months.map((month) => paths.month(root, month)) : []),
  ])
}

/** The pages of departments and topics; each with the roots of its years. */
export const groupPages = (source: Source): { path: string; years: string[] }[] =>
  groupings.flatMap((grouping) =>
    groupsOf(source, grouping).flatMap(({ id, path }) =>
      path
        ? [{ path, years: archiveOf(source, listOfGroup(grouping, id)).map(({ year }) => year) }]
        : [],
    ),
  )

/** The pages of printed issues, each at an address of its own below its issue. */
export const issuePages = (documents: readonly Brief[]): { path: string; changedAt: string }[] =>
  documents.flatMap((document) =>
    document.collection === 'journal-issues'
      ? Array.from({ length: leafedPages(document.snapshot.pageCount) }, (_, index) => ({
          path: paths.issuePage(document.path, index + 1),
          changedAt: document.changedAt,
        }))
      : [],
  )

interface Part {
  name: string
  section: Section
  /** `2026-11` */
  month: string
}

export const pagesPart = 'pagini'

/** The parts of the sitemap that hold documents: one for each section and month, so that each stays small. */
export const documentParts = (source: Source): Part[] =>
  sections.flatMap((section) => {
    const months = kindsIn(section)
      .flatMap((collection) => source.listsBelow(collection))
      .filter((period) => period.length === 7)
    return [...new Set(months)].toSorted().map((month) => {
      return { name: `${folderOf(section)}-${month}`, section, month }
    })
  })

export interface MapEntry {
  path: string
  /** When it last became different to a reader, for documents. */
  at?: string
}

/** Every indexable page of a part of the sitemap; undefined for a part that is not there. */
export function entriesOf(
  source: Source & Pick<Reader, 'briefs'>,
  name: string,
): MapEntry[] | undefined {
  if (name === pagesPart) {
    const groups = groupPages(source).flatMap(({ path, years }) => [
      path,
      ...years.map((year) => paths.year(path, year)),
    ])
    const archives = sections.flatMap((section) => archivePages(source, section))
    return [...fixedPages(source), ...archives, ...groups].map((path) => ({ path }))
  }
  const part = documentParts(source).find((candidate) => candidate.name === name)
  if (!part) return undefined
  return kindsIn(part.section)
    .flatMap((collection) => source.briefs(lists.in(collection, part.month)))
    .flatMap((document) => [document, ...issuePages([document])])
    .map(({ path, changedAt }) => ({ path, at: changedAt }))
}
