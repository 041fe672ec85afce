import { parseFeed } from 'feedsmith'
import { cutTo } from '@avizier/shared/letters'
import { mostCharacters, mostEntries, mostLookedAt } from '../limits.ts'
import { canonicalAddress } from './canonical-address.ts'
import { entryTime } from './entry-time.ts'
import { plainOf } from './plain-words.ts'

/** An article as a feed tells of it. */
export interface Entry {
  /** By which its feed knows it. */
  guid: string | null
  /** Of the web; null where the feed names none. */
  url: string | null
  title: string
  /** All words that the feed gives, of which an extract is kept. */
  text: string
  links: readonly string[]
  publishedAt: Date
}

export class NoFeed extends Error {
  override name = 'NoFeed'
}

type Parsed = ReturnType<typeof parseFeed>

interface Raw {
  guid: string | undefined
  url: string | undefined
  title: string | undefined
  bodies: readonly (string | undefined)[]
  times: readonly unknown[]
}

/** The entries of an RSS, RDF, Atom or JSON feed at `address`; what has no title is none. Throws NoFeed. */
export const readFeed = (text: string, address: string, now: Date): Entry[] =>
  rawEntries(parsed(text))
    .slice(0, mostEntries)
    .flatMap((raw) => entryOf(raw, address, now))

/** Servers leave blank lines before the declaration, and signs that XML has no room for. */
const asXml = (text: string): string =>
  text.replace(/\p{Cc}/gu, (sign) => ('\t\n\r'.includes(sign) ? sign : '')).trim()

function parsed(text: string): Parsed {
  try {
    return parseFeed(asXml(text))
  } catch (cause) {
    throw new NoFeed('What the address answers is no feed', { cause })
  }
}

function rawEntries(found: Parsed): Raw[] {
  switch (found.format) {
    case 'rss':
      return (found.feed.items ?? []).map((item) => ({
        guid: item.guid?.value,
        url: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
        title: item.title ?? item.dc?.titles?.[0],
        bodies: [item.description, item.content?.encoded],
        times: [item.pubDate, item.dc?.dates?.[0]],
      }))
    case 'rdf':
      return (found.feed.items ?? []).map((item) => ({
        ...{ guid: item.rdf?.about, url: item.link, title: item.title },
        bodies: [item.description, item.content?.encoded],
        times: [item.dc?.dates?.[0]],
      }))
    case 'atom':
      return (found.feed.entries ?? []).map((entry) => ({
        guid: entry.id,
        url: entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
        title: entry.title?.value,
        bodies: [entry.summary?.value, entry.content?.value],
        times: [entry.published, entry.updated],
      }))
    case 'json':
      return (found.feed.items ?? []).map((item) => ({
        ...{ guid: item.id, url: item.url ?? item.external_url, title: item.title },
        bodies: [item.summary, item.content_html ?? item.content_text],
        times: [item.date_published, item.date_modified],
      }))
  }
}

function entryOf({ guid, url, title, bodies, times }: Raw, address: string, now: Date): Entry[] {
  const name = plainOf((title ?? '').slice(0, mostTitleMarkup)).words
  if (name === '') return []
  const [short = '', whole = ''] = bodies.map((body) => (body ?? '').slice(0, mostMarkup))
  const [summary, content] = [plainOf(short), plainOf(whole)]
  const longer = content.words.length > summary.words.length ? content : summary
  return [
    {
      guid: guid?.trim() || null,
      url: absolute(url, address),
      title: cutTo(name, mostCharacters.title),
      text: longer.words.slice(0, mostLookedAt),
      links: [...new Set([...summary.links, ...content.links])].flatMap(
        (link) => absolute(link, address) ?? [],
      ),
      publishedAt: entryTime(times, now),
    },
  ]
}

/** With its markup a text is some times as long as without. */
const mostMarkup = 10 * mostLookedAt
const mostTitleMarkup = 10 * mostCharacters.title

/**
 * Where an address leads from that of its feed, without the name and password that some write before a site so that it looks like
 * another; null where it is none of the web, or longer than any.
 */
function absolute(written: string | undefined, address: string): string | null {
  const from = written?.trim()
  if (!from || !URL.canParse(from, address)) return null
  const url = new URL(from, address)
  Object.assign(url, { username: '', password: '' })
  const { href } = url
  return canonicalAddress(href) === null || href.length > mostCharacters.address ? null : href
}
