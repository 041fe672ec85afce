import { fileRoot } from '@avizier/shared/paths'
import type { Manifest } from './manifest.ts'

export interface Plan {
  /** Addresses to render: one group goes live before the next, so that nothing links to what is not there yet. */
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
  /** Whether an address is one of a document that itself changed, or below it: it goes live before what was only made from it. */
  isOwn: (url: string) => boolean
  /** Whether the page of an address is a document of its own, which lists and feeds link to, or stands below one, which links to it. */
  isDocument: (url: string) => boolean
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
  isOwn,
  isDocument,
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
    toRender: [
      toRender.filter((url) => isDocument(url) && isOwn(url)),
      toRender.filter((url) => isDocument(url) && !isOwn(url)),
      toRender.filter((url) => !isDocument(url)),
    ],
    toRemove: urls.filter((url) => !isWanted(url)),
    leftovers: journal.filter((url) => url.startsWith(fileRoot)),
  }
}
