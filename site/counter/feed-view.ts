import { longDateTime } from '@avizier/shared/dates'
import { escapeHtml } from '../src/rich-text/escape.ts'
import { plainPage } from './plain-page.ts'

/** What the feed's own code wrote of a document: the item of it among those of a feed, undefined where there is none. */
export function itemIn(feed: string, link: string): FeedItem | undefined {
  for (const [, item = ''] of feed.matchAll(/<item>(.*?)<\/item>/gs))
    if (textOf(item, 'link') === link)
      return {
        title: textOf(item, 'title'),
        description: textOf(item, 'description'),
        content: textOf(item, 'content:encoded'),
        date: textOf(item, 'pubDate'),
        categories: [...item.matchAll(/<category>(.*?)<\/category>/gs)].map(([, name = '']) =>
          unescaped(name),
        ),
        place: [...feed.slice(0, feed.indexOf(item)).matchAll(/<item>/g)].length,
      }
  return undefined
}

export interface FeedItem {
  title: string
  /** HTML, as feeds have it. */
  description: string
  content: string
  /** RFC 822 */
  date: string
  categories: string[]
  /** 1 for the first. */
  place: number
}

const textOf = (item: string, name: string): string => {
  const [, inner = ''] = new RegExp(`<${name}>(.*?)</${name}>`, 's').exec(item) ?? []
  return /^<!\[CDATA\[(.*)\]\]>$/s.exec(inner)?.[1] ?? unescaped(inner)
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

export const unescaped = (text: string): string =>
  text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return named[name] ?? whole
    return String.fromCodePoint(Number(name.replace('#', '').replace(/^x/i, '0x')))
  })

/** An item as a feed reader shows it. `content` was made by the site from the office's text: it holds no script. */
export const feedPage = ({ title, content, date, categories, place }: FeedItem): string =>
  plainPage(
    'În flux',
    `<p class="soft">Locul ${place} în fluxul RSS, așa cum îl arată un cititor de fluxuri</p>
<article>
<h1>${escapeHtml(title)}</h1>
<p class="soft">${escapeHtml(longDateTime(new Date(date)))} · ${escapeHtml(categories.join(', '))}</p>
${content}
</article>`,
  )
