import { paths } from '@avizier/shared/paths'
import type { Endpoint } from '../rendering/endpoint.ts'

export const GET: Endpoint = ({ locals: { reader } }) =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${reader.siteUrl}${paths.sitemap}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
