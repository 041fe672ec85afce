/** Services that stand before an address to see who follows it, and the parameter that names where it leads. */
const passages: readonly { host: RegExp; path: RegExp; parameter: string }[] = [
  { host: /(^|\.)google\.[a-z.]+$/, path: /^\/url$/, parameter: 'q' },
  { host: /\.safelinks\.protection\.outlook\.com$/, path: /^\//, parameter: 'url' },
  { host: /^l(m)?\.facebook\.com$/, path: /^\/l\.php$/, parameter: 'u' },
]

/** What only tells from where somebody came. */
const traces = /^(utm_[a-z]+|fbclid|gclid|mc_eid|mkt_tok)$/

/** The address that a link leads to in the end, without what follows its readers. */
export function trueAddress(href: string): string {
  if (!URL.canParse(href)) return href
  const url = new URL(href)
  const passage = passages.find(
    ({ host, path }) => host.test(url.hostname) && path.test(url.pathname),
  )
  const inner = passage && url.searchParams.get(passage.parameter)
  if (inner && /^https?:\/\//.test(inner)) return trueAddress(inner)
  const followed = [...url.searchParams.keys()].filter((name) => traces.test(name))
  if (followed.length === 0) return href
  for (const name of followed) url.searchParams.delete(name)
  return url.href
}
