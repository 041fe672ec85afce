import { escape } from './_includes/page.js'

export const data = {
  pagination: {
    data: 'site.roots',
    size: 1,
    alias: 'feed',
    before: (roots) => [{ path: '/', title: 'toate publicațiile' }, ...roots],
  },
  permalink: ({ feed }) => `${feed.path}rss.xml`,
  eleventyImport: { collections: ['newest'] },
}

export function render({ site, feed, collections }) {
  const { newest } = collections
  const documents = (feed.path === '/' ? newest : this.listAt(newest, feed.path)).slice(0, 30)
  const items = documents.map(({ data, rawInput }) => {
    const { path, title, lead, publishedAt, kind, topics } = data
    const categories = [kind, ...topics.map(({ name }) => name)]
    return `<item><title>${escape(title)}</title><link>${site.url}${path}</link><guid isPermaLink="true">${site.url}${path}</guid><description>${escape(lead)}</description><pubDate>${new Date(publishedAt).toUTCString()}</pubDate><content:encoded>${escape(`<p><strong>${lead}</strong></p>${rawInput}`)}</content:encoded>${categories.map((category) => `<category>${escape(category)}</category>`).join('')}</item>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${escape(`${site.office}: ${feed.title}`)}</title><description>${escape(site.tagline)}</description><link>${site.url}${feed.path}</link><language>ro</language>
${items.join('\n')}</channel></rss>
`
}
