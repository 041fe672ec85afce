import { linksOf } from './links.ts'
import { isFailed, type FailedPage, type MadePage, type Rendering } from './render.ts'
import { writePlainly } from './write.ts'

/** A page that stands in a folder that nobody sees yet. */
export interface WrittenPage extends MadePage {
  /** Where it leads to on this site, but for what this writer's pages before it have named. */
  links: string[]
}

export type Written = WrittenPage | FailedPage

export type WritePages = (
  renderings: readonly Rendering[],
  place: { folder: string; siteUrl: string },
) => Written[]

/** Writes pages where they were rendered: what goes between threads are the facts about them. */
export function createPageWriter(): WritePages {
  const named = new Set<string>()
  /** A relative link leads elsewhere from each page. */
  const isNew = (link: string) => !link.startsWith('/') || !named.has(link)

  return (renderings, { folder, siteUrl }) =>
    renderings.map((page) => {
      if (isFailed(page)) return page
      const { bytes, ...facts } = page
      writePlainly(folder, page.url, bytes)
      const links = [...linksOf(page.url, Buffer.from(bytes.buffer).toString(), siteUrl)]
      const added = links.filter(isNew)
      for (const link of added) named.add(link)
      return { ...facts, links: added }
    })
}
