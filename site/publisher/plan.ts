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
  /** Every address that the site is to have. */
  wanted: ReadonlySet<string>
  manifest: Pick<Manifest, 'has' | 'urls' | 'urlsWithTags' | 'urlsDue' | 'journal'>
  /** The tags that changed since the last live row. */
  touched: Iterable<string>
  asOf: Date
  /** Whether the page of an address is a document of its own, which lists and feeds link to. */
  isDocument: (url: string) => boolean
}

/**
 * What has to be rendered and what removed so that the folder is what a full build would make: pages that appear, pages
 * made from something that changed, pages whose time has come, and whatever a crash cut short.
 */
export function plan({ wanted, manifest, touched, asOf, isDocument }: PlanInput): Plan {
  const journal = manifest.journal()
  const stale = new Set<string>()
  for (const url of wanted) if (!manifest.has(url)) stale.add(url)
  for (const url of manifest.urlsWithTags(touched)) stale.add(url)
  for (const url of [...manifest.urlsDue(asOf), ...journal]) stale.add(url)

  const gone = new Set<string>()
  for (const url of manifest.urls()) if (!wanted.has(url)) gone.add(url)
  for (const url of journal) if (!wanted.has(url) && !url.startsWith(fileRoot)) gone.add(url)

  const toRender = [...stale].filter((url) => wanted.has(url)).sort()
  return {
    toRender: [
      toRender.filter((url) => isDocument(url)),
      toRender.filter((url) => !isDocument(url)),
    ],
    toRemove: [...gone].sort(),
    leftovers: journal.filter((url) => url.startsWith(fileRoot)),
  }
}
