/** What sites hang on addresses to know where a reader comes from. */
const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|_ga|ref|cmp)$/i

/** An address as it is compared: one article has one, however it is linked to. Null where it leads to no page of the web. */
export function canonicalAddress(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol)) return null
  const kept = [...url.searchParams].filter(([name]) => !tracking.test(name)).toSorted(byName)
  const query = new URLSearchParams(kept).toString()
  const host = url.host.replace(/^www\./, '')
  return host + url.pathname.replace(/\/+$/, '') + (query && `?${query}`)
}

const byName = ([a]: [string, string], [b]: [string, string]): number => (a < b ? -1 : 1)
