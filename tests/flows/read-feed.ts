import { parseRssFeed } from 'feedsmith'

/** A feed as a feed reader of somebody else's understands it. Throws where it is none. */
export function feed(xml: string) {
  const parsed = parseRssFeed(xml)
  return { ...parsed, items: parsed.items ?? [] }
}
