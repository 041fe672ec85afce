import { counterRoot } from '@avizier/shared/counter-api'

// The pages are our own templates' output, so their attributes can be found by their form: a whole parser takes fifteen
// times as long, which every full build would pay.

const attribute = /\s(?:href|src|srcset)="([^"]*)"/g
/** Neither with a protocol or a host of its own, nor only a place in the same page. */
const isOfSite = /^(?![a-z][a-z0-9+.-]*:|\/\/|#|$)/i
/** What the counter answers is in no folder. */
const isOurs = (link: string): boolean => isOfSite.test(link) && !link.startsWith(counterRoot)

const nothing: ReadonlySet<string> = new Set()

/**
 * The links of a page that lead to ours, but for those known: they are relative or begin with `/`. Absolute addresses in a page are
 * words of its author, who may name a page of ours that is long gone; that holds no release back.
 */
export function linksInHtml(text: string, known: ReadonlySet<string> = nothing): Set<string> {
  const links = new Set<string>()
  for (const [, value = ''] of text.matchAll(attribute)) {
    // Most are those of the menu, and to take one apart is dear.
    if (known.has(value) || links.has(value)) continue
    for (const candidate of value.split(/,\s+/)) {
      const link = candidate.trim().split(/\s/, 1)[0] ?? ''
      if (isOurs(link)) links.add(link.replaceAll('&amp;', '&'))
    }
  }
  return links
}

/** What a feed or sitemap says is on the site at `siteUrl`: pages, enclosures, other feeds; the addresses without it. */
export function linksInFeed(text: string, siteUrl: string): Set<string> {
  const links = new Set<string>()
  const named = /<(?:link|loc)>([^<]*)<|\s(?:href|url)="([^"]*)"/g
  for (const [, words = '', value = words] of text.matchAll(named))
    if (value === siteUrl || value.startsWith(`${siteUrl}/`))
      links.add(value.slice(siteUrl.length).replaceAll('&amp;', '&') || '/')
  return links
}

/** The links of the page or feed at `url` that lead to ours, but for those known; other files hold none. */
export function linksOf(url: string, text: string, siteUrl: string, known = nothing): Set<string> {
  if (url.endsWith('/') || url.endsWith('.html')) return linksInHtml(text, known)
  return url.endsWith('.xml') ? linksInFeed(text, siteUrl) : new Set()
}

/** The file that a link on the page of `file` (both relative to the folder) leads to; undefined for a broken address. */
export function targetOf(link: string, file: string): string | undefined {
  const address = URL.parse(link, `https://site/${file}`)?.pathname ?? ''
  const target = `${address}${address.endsWith('/') ? 'index.html' : ''}`.slice(1)
  try {
    return decodeURIComponent(target)
  } catch (error) {
    if (error instanceof URIError) return undefined
    throw error
  }
}
