import { linksOf } from './links.ts'
import { isFailed, type FailedPage, type MadePage, type Rendering } from './render.ts'
import { writePlainly } from '../files/write.ts'

/** A page that stands in a folder that nobody sees yet. */
export interface WrittenPage extends MadePage {
  /** Where it leads to on this site, but for what this writer's pages before it have named. */
  links: string[]
}

export type Written = WrittenPage | FailedPage

export type WritePage = (page: Rendering, place: { folder: string; siteUrl: string }) => Written

/** Writes pages where they were rendered: what goes between threads are the facts about them. */
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
      // A copy: what was found in a text would hold on to all of it.
      const own = Buffer.from(link).toString()
      links.push(own)
      // A relative link leads elsewhere from each page.
      if (own.startsWith('/')) named.add(own)
    }
    return { ...facts, links }
  }
}
