import { linksOf } from './links.ts'
import { isFailed, type FailedPage, type MadePage, type Rendering } from './render.ts'
import { writePlainly } from '../files/write.ts'

/** A page that was written into a folder which nobody sees yet. */
export interface WrittenPage extends MadePage {
  /** Its links to this site. Those that an earlier page of the same writer had are left out. */
  links: string[]
}

export type Written = WrittenPage | FailedPage

export type WritePage = (page: Rendering, place: { folder: string; siteUrl: string }) => Written

/** Writes pages in the thread that rendered them. Only the facts about them go to another thread. */
export function createPageWriter(): WritePage {
  const named = new Set<string>()

  return (page, { folder, siteUrl }) => {
    if (isFailed(page)) return page
    const { bytes, ...facts } = page
    writePlainly(folder, page.url, bytes)
    const links: string[] = []
    const text = Buffer.from(bytes.buffer).toString()
    for (const link of linksOf(page.url, text, siteUrl, named)) {
      if (named.has(link)) continue
      // Copied, because a piece of a text keeps all of it in memory.
      const own = Buffer.from(link).toString()
      links.push(own)
      // A relative link is told by each page, for it leads elsewhere from each.
      if (own.startsWith('/')) named.add(own)
    }
    return { ...facts, links }
  }
}
