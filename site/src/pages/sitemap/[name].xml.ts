import { sitemapXml } from '../../feeds/sitemap.ts'
import type { Endpoint } from '../../rendering/endpoint.ts'

export const GET: Endpoint = ({ params: { name = '' }, locals: { reader } }) => {
  const xml = sitemapXml(reader, name)
  return xml === undefined
    ? new Response(null, { status: 404 })
    : new Response(xml, { headers: { 'content-type': 'application/xml' } })
}
