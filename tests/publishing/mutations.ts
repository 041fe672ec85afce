import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import { declaredSection, sections } from '@avizier/shared/kinds/sections'
import type { Forget } from './bare-site.ts'
import { takes } from './changes.ts'
import { randomKind } from './random-kinds.ts'

// Publishers that forget one thing a page was made from: the invariant has to find out each of them.

const tag =
  (forgotten: RegExp, at = /^/): Forget =>
  (record) =>
    at.test(record.url)
      ? { ...record, tags: record.tags.filter((name) => !forgotten.test(name)) }
      : record

const until =
  (at = /^/): Forget =>
  (record) =>
    at.test(record.url) ? { ...record, until: undefined } : record

const files =
  (at = /^/): Forget =>
  (record) =>
    at.test(record.url) ? { ...record, files: [] } : record

/** Everything of one kind that `site/src/queries/reader.ts` records. */
export const kinds: Record<string, Forget> = {
  document: tag(/^[^:]+\//),
  list: tag(/^list:/),
  listsBelow: tag(/^below:/),
  withdrawn: tag(/^withdrawn$/),
  movedAt: tag(/^moved:/),
  moved: tag(/^moved$/),
  head: tag(/^head$/),
  until: until(),
  files: files(),
}

const sitemap = /^\/sitemap\//
const feed = /rss\.xml$/
const front = /^\/$/
const pressRoom = /^\/presa\/$/
/** Pages that list documents: sections, their years and months, departments, topics. */
const listing = /^\/(?:[a-z]+\/(?:\d{4}\/(?:\d{2}\/)?)?|(?:compartimente|teme)\/[^.]*)$/
const document = Object.fromEntries(
  authoredCollections.map((collection) => [collection, randomKind(collection).pages]),
) as Record<AuthoredCollection, RegExp>
/** The pages of all documents that come from a department. */
const belonging = new RegExp(
  authoredCollections
    .filter((collection) => takes('move', collection))
    .map((collection) => randomKind(collection).pages.source)
    .join('|'),
)
/** Sections that have a page only while something in them is public. */
const comingAndGoing = sections.filter((section) => declaredSection(section).empty === null)

/** What each function of `site/src/queries` makes a page depend on, where it does. */
export const dependencies: Record<string, Forget> = {
  'announcementState, on its page: until': until(document.announcements),
  'standingAnnouncements, front page: announcements:by-end': tag(
    /^list:announcements:by-end$/,
    front,
  ),
  // Whatever is in the one list is in the other, and the page shows both: neither is missed alone, here and for debates.
  'standingAnnouncements, section: announcements:by-end and announcements': tag(
    /^list:announcements(?::by-end)?$/,
    /^\/anunturi\/$/,
  ),
  'standingAnnouncements, section: until': until(/^\/anunturi\/$/),
  'archiveOf, sections: below:<collection>': tag(/^below:[^:]+$/, listing),
  'archiveOf, departments: below:department:*': tag(/^below:department:/, listing),
  'archiveOf, topics: below:topic:*': tag(/^below:topic:/, listing),
  ...Object.fromEntries(
    comingAndGoing.map((section) => [
      `openSections, every page: below:${section}`,
      tag(new RegExp(`^below:${section}$`)),
    ]),
  ),
  'yearsOf, search: below:<collection>': tag(/^below:/, /^\/cautare\/$/),
  'groupsOf, list of departments: list:departments': tag(
    /^list:departments$/,
    /^\/compartimente\/$/,
  ),
  'groupsOf, list of topics: list:topics': tag(/^list:topics$/, /^\/teme\/$/),
  'groupsOf, search: list:departments': tag(/^list:departments$/, /^\/cautare\/$/),
  'groupsOf, press room: list:topics': tag(/^list:topics$/, pressRoom),
  'groupsOf, sitemap: list:departments': tag(/^list:departments$/, sitemap),
  'campaignState, on its page: until': until(document.campaigns),
  'campaignState, section: until': until(/^\/campanii\/$/),
  'runningCampaigns, front page: campaigns:by-end': tag(/^list:campaigns:by-end$/, front),
  'front page, announcements, debates, campaigns: until': until(front),
  'surroundingsOf: the department': tag(/^departments\//, belonging),
  'surroundingsOf: the topics': tag(/^topics\//, belonging),
  'surroundingsOf: the contact': tag(/^contacts\//, belonging),
  'imagesOf, documents: media': tag(/^media\//, belonging),
  'filesOf, documents: files': tag(/^documents\//, belonging),
  ...Object.fromEntries(
    Object.entries(document).map(([collection, at]) => [
      `documentAt: ${collection}`,
      tag(new RegExp(`^${collection}/`), at),
    ]),
  ),
  'documentAt: departments': tag(/^departments\//, /^\/compartimente\/[^/]+\/$/),
  'documentAt: topics': tag(/^topics\//, /^\/teme\/[^/]+\/$/),
  'authoredAmong, related of a campaign': tag(/^(?!campaigns)[a-z-]+\/id/, document.campaigns),
  'links in a text: the documents linked to': tag(
    /^(?!press-releases)[a-z-]+\/id/,
    document['press-releases'],
  ),
  'latestReleases, front page: press-releases': tag(/^list:press-releases$/, front),
  'imagesOf, front page: media': tag(/^media\//, front),
  'viewOfIssue, front page: the PDF': tag(/^documents\//, front),
  'viewOfIssue, section: PDF and cover': tag(/^(?:documents|media)\//, /^\/jurnal\/$/),
  'newestIssues, section: journal-issues': tag(/^list:journal-issues$/, /^\/jurnal\/$/),
  'newestIssues, front page: journal-issues': tag(/^list:journal-issues$/, front),
  'issuesIn, year: journal-issues/<year>': tag(/^list:journal-issues\/\d{4}$/, /^\/jurnal\/\d+\/$/),
  'articlesOf, issue: journal-issues:*:articles': tag(
    /^list:journal-issues:.*:articles$/,
    document['journal-issues'],
  ),
  'articlesOf, issue that stays withdrawn: journal-issues:*:kept-articles': tag(
    /^list:journal-issues:.*:kept-articles$/,
    document['journal-issues'],
  ),
  'articlesOf, front page: journal-issues:*:articles': tag(
    /^list:journal-issues:.*:articles$/,
    front,
  ),
  'article: its issue': tag(/^journal-issues\//, document['journal-articles']),
  'ZIP of a year: journal-issues/<year>': tag(/^list:/, /\.zip$/),
  'ZIP of a year: the PDFs': tag(/^documents\//, /\.zip$/),
  'debateStanding, on its page: until': until(document['debate-notices']),
  'debateStanding, section: until': until(/^\/dezbateri\/$/),
  'openDebates, front page: debate-notices:by-end': tag(/^list:debate-notices:by-end$/, front),
  'openDebates, section: debate-notices:by-end and debate-notices': tag(
    /^list:debate-notices(?::by-end)?$/,
    /^\/dezbateri\/$/,
  ),
  'latestPhotographs, press room: press-releases': tag(/^list:press-releases$/, pressRoom),
  'latestPhotographs, press room: media': tag(/^media\//, pressRoom),
  'siteSettings, every page': tag(/^site-settings\//),
  'officeContacts, press room: contacts': tag(/^contacts\//, pressRoom),
  'entriesOf, sitemap: <collection>/<month>': tag(/^list:[a-z-]+\/\d{4}-\d{2}$/, sitemap),
  'documentParts, sitemap: below:<collection>': tag(/^below:/, /^\/sitemap\.xml$/),
  'archivePages, sitemap: below:*': tag(/^below:/, sitemap),
  'summariesIn, sections: <collection>': tag(/^list:[a-z-]+$/, listing),
  'summariesIn, years: <list>/<year>': tag(/^list:.*\/\d{4}$/, listing),
  'summariesIn, months: <collection>/<month>': tag(/^list:.*\/\d{4}-\d{2}$/, listing),
  'summariesIn, department: department:*': tag(/^list:department:[^/]*$/, listing),
  'summariesIn, topic: topic:*': tag(/^list:topic:[^/]*$/, listing),
  'summaryOf, lists: the department': tag(/^departments\//, listing),
  'feed of everything: everything:by-change': tag(/^list:everything:by-change$/, feed),
  'feeds of sections: <collection>:by-change': tag(
    /^list:[a-z-]+:by-change$/,
    /^\/[a-z]+\/rss\.xml$/,
  ),
  'feeds of departments: department:*': tag(/^list:department:/, feed),
  'feeds of topics: topic:*': tag(/^list:topic:/, feed),
  'feeds: media and files of their documents': tag(/^(?:media|documents)\//, feed),
  'movedTo, its own redirect': (record) => ({
    ...record,
    tags: record.tags.filter((name) => name !== `moved:${record.url}`),
  }),
  'movedTo, where its target leads on': (record) => ({
    ...record,
    tags: record.tags.filter((name) => !/^moved:/.test(name) || name === `moved:${record.url}`),
  }),
  'allMoves, maps': tag(/^moved$/, /\/moved\./),
  'head, state of the site': tag(/^head$/, /^\/stare\.json$/),
  // Not those of lists and feeds: what they show, the documents' own pages show as well.
  'files of documents': files(belonging),
}
