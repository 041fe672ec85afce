import { escape, page, stories } from './_includes/page.js'

export const data = {
  pagination: { data: 'site.periods', size: 1, alias: 'period' },
  permalink: ({ period }) => `${period.path}index.html`,
  eleventyImport: { collections: ['newest'] },
}

export function render({ site, period, collections }) {
  const { path, title, crumb, months } = period
  const links = months.map((month) => `<li><a href="${month.path}">${month.name}</a></li>`)
  return page(
    site,
    { url: path, title, description: title, crumbs: [crumb], feed: `${crumb.path}rss.xml` },
    `<div class="wrap narrow"><header class="section-head"><h1>${escape(title)}</h1></header><ul class="months">${links.join('')}</ul>${stories(this.listAt(collections.newest, path))}</div>`,
  )
}
