import { paths } from '@avizier/shared/paths'
import type { APIRoute } from 'astro'

export const GET: APIRoute = ({ locals: { reader } }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${reader.siteUrl}${paths.sitemap}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
