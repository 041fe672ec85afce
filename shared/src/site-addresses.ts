import { counterRoot } from './counter-api.ts'
import { groupings } from './kinds/index.ts'
import { sections } from './kinds/sections.ts'
import { assetRoot, fileRoot, paths, sitemapRoot } from './paths.ts'
import { searchRoot } from './search-paths.ts'

const pages: readonly string[] = [
  paths.front,
  ...[paths.about, paths.pressRoom, paths.search, ...groupings.map(paths.groups)],
  ...[paths.accessibility, paths.privacy, paths.proof, paths.security],
  ...[paths.notFound, paths.withdrawn, paths.moved, paths.counterAway],
  ...[paths.robots, paths.state, paths.sitemap, paths.feed('/')],
]
const trees = [counterRoot, assetRoot, sitemapRoot, fileRoot, searchRoot]
const inSection = /^(?:\d{4}\/(?:\d{2}\/)?)?(?:rss\.xml|[^/]+\.zip)?$/
const ofEvents = /^(?:calendar|\d{4}\/[^/]+\/eveniment)\.ics$/
const ofReports = /^\d{4}\/\d{2}\/[^/]+\/cifre\.csv$/
const ofIssues = /^\d{4}\/nr-\d+\/pagina-\d+\/$/
const ofGroup = /^[^/]+\/(?:\d{4}\/|rss\.xml)$/

/**
 * True where the site itself has a page, a list, a feed or a file, or will have one: a redirect would hide it. Told by
 * the form of the address alone, so that archives of years to come are among them; documents are not.
 */
export const belongsToSite = (path: string): boolean =>
  pages.includes(path) ||
  trees.some((tree) => path.startsWith(tree)) ||
  /^\/(?:favicon|apple-touch-icon|card)\.[^/]+$/.test(path) ||
  isBelow(sections.map(paths.section), inSection, path) ||
  isBelow([paths.section('events')], ofEvents, path) ||
  isBelow([paths.section('announcements')], ofReports, path) ||
  isBelow([paths.section('journal-issues')], ofIssues, path) ||
  isBelow(groupings.map(paths.groups), ofGroup, path)

const isBelow = (roots: readonly string[], rest: RegExp, path: string): boolean =>
  roots.some((root) => path.startsWith(root) && rest.test(path.slice(root.length)))
