import { paths } from '@avizier/shared/paths'
import { lists } from './queries/lists.ts'
import type { Mirror } from './queries/mirror.ts'
import {
  archivePages,
  documentParts,
  fixedPages,
  groupPages,
  issuePages,
  openSections,
  pagesPart,
} from './queries/site-map.ts'

type AddressSource = Pick<Mirror, 'briefs' | 'list' | 'listsBelow'> & { paths(): Iterable<string> }

/** Every address that the compiled app answers with 200, each once. */
export function* addresses(mirror: AddressSource): Iterable<string> {
  yield* new Set([...collectiveAddresses(mirror), ...mirror.paths()])
}

/**
 * The addresses that gather documents: lists, feeds, sitemap, small files, and the pages of departments and topics,
 * which are documents as well. Files below `/fisiere/` and the yearly ZIPs are the publisher's own.
 */
export function* collectiveAddresses(
  mirror: Pick<Mirror, 'briefs' | 'list' | 'listsBelow'>,
): Iterable<string> {
  yield* fixedPages(mirror)
  yield* [
    paths.search,
    paths.notFound,
    paths.counterAway,
    paths.robots,
    paths.security,
    paths.state,
    paths.feed('/'),
    paths.sitemap,
  ]
  yield* [paths.withdrawnMap, paths.movedMap, paths.movedList]
  yield paths.sitemapOf(pagesPart)
  for (const { name } of documentParts(mirror)) yield paths.sitemapOf(name)
  for (const section of openSections(mirror)) {
    yield paths.feed(paths.section(section))
    yield* archivePages(mirror, section)
  }
  yield* calendars(mirror)
  for (const { path } of mirror.briefs(lists.withFigures)) yield paths.figuresOf(path)
  for (const { path } of issuePages(mirror.briefs(lists.of('journal-issues')))) yield path
  for (const { path, years } of groupPages(mirror)) {
    yield path
    yield paths.feed(path)
    for (const year of years) yield paths.year(path, year)
  }
}

/** Of the city, while the section of events has a page, and of each event alone. */
function* calendars(mirror: Pick<Mirror, 'briefs' | 'listsBelow'>): Iterable<string> {
  if (openSections(mirror).includes('events')) yield paths.calendar
  for (const { path } of mirror.briefs(lists.of('events'))) yield paths.calendarOf(path)
}
