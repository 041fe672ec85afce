import { paths } from '@avizier/shared/paths'
import type { Reader } from '../queries/reader.ts'
import { documentParts, entriesOf, pagesPart } from '../queries/site-map.ts'
import { escapeXml } from './xml.ts'

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** The index of the sitemap (sitemaps.org 0.9): a part for the pages that gather, one for each section and month. */
export function sitemapIndexXml(reader: Reader): string {
  const names = [pagesPart, ...documentParts(reader).map(({ name }) => name)]
  const parts = names.map(
    (name) => `<sitemap><loc>${escapeXml(reader.siteUrl + paths.sitemapOf(name))}</loc></sitemap>`,
  )
  return `${declaration}<sitemapindex ${namespace}>${parts.join('')}</sitemapindex>\n`
}

/** One part of the sitemap, or undefined when there is no such part. */
export function sitemapXml(reader: Reader, name: string): string | undefined {
  const urls = entriesOf(reader, name)?.map(({ path, at }) => {
    const changed = at ? `<lastmod>${escapeXml(at)}</lastmod>` : ''
    return `<url><loc>${escapeXml(reader.siteUrl + path)}</loc>${changed}</url>`
  })
  return urls && `${declaration}<urlset ${namespace}>${urls.join('')}</urlset>\n`
}
