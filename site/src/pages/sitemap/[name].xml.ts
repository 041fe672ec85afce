import type { APIRoute } from 'astro'
import { sitemapXml } from '../../feeds/sitemap.ts'

export const GET: APIRoute = ({ params: { name = '' }, locals: { reader } }) => {
  const xml = sitemapXml(reader, name)
  return xml === undefined
    ? new Response(null, { status: 404 })
    : new Response(xml, { headers: { 'content-type': 'application/xml' } })
}
