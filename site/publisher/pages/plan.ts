import { fileRoot } from '@avizier/shared/paths'
import type { Manifest } from './manifest.ts'

/**
 * What the page of an address is, in the order in which pages go live, so that nothing links to what is not there yet:
 * below a document that itself changed (the page of an issue, the figures of a report), such a document, a document or
 * what is below it that is only made from what changed, and what is made from many (lists, feeds).
 */
const standings = ['below', 'changed', 'affected', 'collective'] as const
type Standing = (typeof standings)[number]

export interface Plan {
  /** Addresses to render: each group, one for each standing, goes live before the next. */
  toRender: string[][]
  /** Pages that are no longer to be there. */
  toRemove: string[]
  /** Files that a crash may have left behind. */
  leftovers: string[]
}

export interface PlanInput {
  /** Addresses that may be new. All that the site is to have, where it is made from nothing. */
  candidates: Iterable<string>
  /** Whether the site is to have an address. */
  isWanted: (url: string) => boolean
  manifest: Pick<Manifest, 'has' | 'urlsWithTags' | 'urlsShowing' | 'urlsDue' | 'journal'>
  /** The tags that changed since the last live row. */
  touched: Iterable<string>
  asOf: Date
  standingOf: (url: string) => Standing
}

/**
 * What has to be rendered and what removed so that the folder is what a full build would make: pages that appear, pages
 * made from something that changed, pages whose time has come, and whatever a crash cut short. A page that ceases was
 * made from what ended it, so it is among those: the size of the archive does not matter.
 */
export function plan({
  candidates,
  isWanted,
  manifest,
  touched,
  asOf,
  standingOf,
}: PlanInput): Plan {
  const journal = manifest.journal()
  const stale = manifest.urlsWithTags(touched)
  for (const url of candidates) if (!manifest.has(url)) stale.add(url)
  for (const url of [...manifest.urlsDue(asOf), ...journal]) stale.add(url)
  // A picture or PDF is put back with a page that shows it.
  for (const file of journal) for (const url of manifest.urlsShowing(file)) stale.add(url)

  const urls = [...stale].filter((url) => !url.startsWith(fileRoot)).sort()
  const toRender = urls.filter(isWanted)
  return {
    toRender: standings.map((standing) => toRender.filter((url) => standingOf(url) === standing)),
    toRemove: urls.filter((url) => !isWanted(url)),
    leftovers: journal.filter((url) => url.startsWith(fileRoot)),
  }
}
