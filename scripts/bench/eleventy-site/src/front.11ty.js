import { escape, inForce, notices, page, stories } from './_includes/page.js'

export const data = { permalink: '/index.html', eleventyImport: { collections: ['newest'] } }

export function render({ site, collections }) {
  const [lead, ...others] = this.listAt(collections.newest, '/comunicate/').slice(0, 9)
  return page(
    site,
    { url: '/' },
    `<div class="wrap front"><section aria-label="Comunicate de presă"><article class="lead without-picture"><p class="kind">${lead.data.kind}</p><h2><a href="${lead.data.path}">${escape(lead.data.title)}</a></h2><p class="standfirst">${escape(lead.data.lead)}</p><p class="meta"><time datetime="${lead.data.publishedAt}">${lead.data.publishedText}</time></p></article>
${stories(others)}<p class="actions"><a class="button" href="/comunicate/">Toate comunicatele</a></p></section>
<section class="beside" aria-label="În vigoare și în curând">${notices(inForce(collections.newest).slice(0, 6))}</section></div>`,
  )
}
