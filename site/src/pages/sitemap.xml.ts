import type { APIRoute } from 'astro'
import { sitemapIndexXml } from '../feeds/sitemap.ts'

export const GET: APIRoute = ({ locals: { reader } }) =>
  new Response(sitemapIndexXml(reader), { headers: { 'content-type': 'application/xml' } })
