import { escape, page } from './_includes/page.js'

export const data = {
  pagination: { data: 'site.fixed', size: 1, alias: 'fixed' },
  permalink: ({ fixed }) => `${fixed.path}index.html`,
}

export function render({ site, fixed }) {
  const { path, title, links } = fixed
  const entries = links.map(
    (link) =>
      `<li><h2><a href="${link.path}">${escape(link.label)}</a></h2><p class="story-lead">${escape(link.text)}</p></li>`,
  )
  return page(
    site,
    { url: path, title, description: title },
    `<div class="wrap"><h1>${title}</h1><ul class="groups">${entries.join('')}</ul></div>`,
  )
}
