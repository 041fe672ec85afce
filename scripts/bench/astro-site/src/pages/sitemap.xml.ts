import { documents, site } from '../content.ts'

const gathering = [...site.fixed, ...site.roots, ...site.periods].map(({ path }) => path)

export function GET(): Response {
  const urls = [
    ...['/', ...gathering].map((path) => `<loc>${site.url}${path}</loc>`),
    ...documents.map(
      ({ path, publishedAt }) => `<loc>${site.url}${path}</loc><lastmod>${publishedAt}</lastmod>`,
    ),
  ].map((url) => `<url>${url}</url>`)
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
  )
}
