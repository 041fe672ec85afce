import { escape, inForce, notices, page, stories } from './_includes/page.js'

export const data = {
  pagination: { data: 'site.roots', size: 1, alias: 'root' },
  permalink: ({ root }) => `${root.path}index.html`,
  eleventyImport: { collections: ['newest'] },
}

const archive = (years) =>
  years
    .map(({ year, path, months }) => {
      const links = months.map((month) => `<li><a href="${month.path}">${month.name}</a></li>`)
      const list = links.length > 0 ? `<ul>${links.join('')}</ul>` : ''
      return `<li><a class="archive-year" href="${path}">${year}</a>${list}</li>`
    })
    .join('')

export function render({ site, root, collections }) {
  const { path, title, intro, shown, years } = root
  const feed = `${path}rss.xml`
  const standing = path === '/anunturi/' ? notices(inForce(collections.newest)) : ''
  const latest = this.listAt(collections.newest, path).slice(0, shown)
  return page(
    site,
    { url: path, title, description: intro, feed },
    `<div class="wrap"><header class="section-head"><h1>${escape(title)}</h1><p class="standfirst">${escape(intro)}</p><p class="actions"><a class="button" href="${feed}">RSS: ${escape(title)}</a></p></header>
<div class="with-side"><div>${standing}<section aria-labelledby="recente"><h2 id="recente" class="rule-title">Cele mai recente</h2>${stories(latest)}</section></div>
<div class="beside"><nav class="archive" aria-labelledby="arhiva"><h2 id="arhiva">Arhivă</h2><ul>${archive(years)}</ul></nav></div></div></div>`,
  )
}
