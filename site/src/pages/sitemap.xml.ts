import { sitemapIndexXml } from '../feeds/sitemap.ts'
import type { Endpoint } from '../rendering/endpoint.ts'

export const GET: Endpoint = ({ locals: { reader } }) =>
  new Response(sitemapIndexXml(reader), { headers: { 'content-type': 'application/xml' } })
