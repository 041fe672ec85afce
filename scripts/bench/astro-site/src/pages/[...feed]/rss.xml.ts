import rss from '@astrojs/rss'
import type { APIContext } from 'astro'
import { documents, listAt, site } from '../../content.ts'

const feeds = [{ path: '/', title: 'toate publicațiile' }, ...site.roots]

export const getStaticPaths = () =>
  feeds.map((feed) => ({
    params: { feed: feed.path.slice(1, -1) || undefined },
    props: { path: feed.path, title: feed.title },
  }))

export function GET({ props }: APIContext<{ path: string; title: string }>): Promise<Response> {
  const { path, title } = props
  const items = path === '/' ? documents : listAt(path)
  return rss({
    title: `${site.office}: ${title}`,
    description: site.tagline,
    site: site.url + path,
    customData: '<language>ro</language>',
    items: items.slice(0, 30).map((item) => ({
      title: item.title,
      link: site.url + item.path,
      pubDate: new Date(item.publishedAt),
      description: item.lead,
      content: `<p><strong>${item.lead}</strong></p>${item.body}`,
      categories: [item.kind, ...item.topics.map(({ name }) => name)],
    })),
  })
}
