export const data = { permalink: '/sitemap.xml', eleventyImport: { collections: ['newest'] } }

export function render({ site, collections }) {
  const gathering = [{ path: '/' }, ...site.fixed, ...site.roots, ...site.periods].map(
    ({ path }) => `<url><loc>${site.url}${path}</loc></url>`,
  )
  const documents = collections.newest.map(
    ({ data }) =>
      `<url><loc>${site.url}${data.path}</loc><lastmod>${data.publishedAt}</lastmod></url>`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${gathering.join('')}${documents.join('')}</urlset>\n`
}
