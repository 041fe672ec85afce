import { escape, page } from './page.js'

export function render(data) {
  const { site, path, title, lead, publishedAt, department, topics, validity, hash, lists } = data
  const address = site.url + path
  const mail = `mailto:?subject=${encodeURIComponent(title)}&amp;body=${encodeURIComponent(`${title}\n${address}`)}`
  const groups = [...(department ? [department] : []), ...topics]
    .map((group) => `<li><a href="${group.path}">${escape(group.name)}</a></li>`)
    .join('')
  const facts = validity
    ? `<section class="key-facts" aria-labelledby="valabilitate"><h2 id="valabilitate">${validity.label}</h2><dl><div><dt>Când</dt><dd>${validity.text}</dd></div><div><dt>Unde</dt><dd>${escape(validity.place)}</dd></div></dl></section>`
    : ''
  const frame = {
    url: path,
    title,
    description: lead,
    crumbs: data.crumbs,
    feed: `${lists[0]}rss.xml`,
    publishedAt,
  }
  return page(
    site,
    frame,
    `<article class="document wrap"><header><p class="kind">${data.kind}${data.registration}</p><h1>${escape(title)}</h1><p class="standfirst">${escape(lead)}</p><ul class="facts"><li>Publicat <time datetime="${publishedAt}">${data.publishedText}</time></li>${groups}</ul></header>
<div class="prose" id="text">${facts}${data.content}</div>
<div class="side"><section class="share" aria-labelledby="distribuie"><h2 id="distribuie">Dați mai departe</h2><p class="actions"><a class="button" href="${mail}">Trimiteți prin e-mail</a><button class="button" type="button" hidden data-copy="${address}">Copiați adresa</button><button class="button" type="button" hidden data-copy-from="#text">Copiați textul</button></p><p class="copied meta" role="status"></p></section><script type="module" src="${site.script}"></script>
<section class="history" aria-labelledby="istoric"><h2 id="istoric">Istoricul publicării</h2><ol><li><time datetime="${publishedAt}">${data.historyText}</time><span>Publicare<span class="meta"> · nr. ${data.row}</span></span></li></ol>
<details class="proof"><summary>Dovada publicării: poziția ${data.row} din Registrul publicărilor</summary><p>Amprenta SHA-256 a formei publice, <abbr title="${hash}">${data.shortHash}</abbr>:</p><p><code>${hash}</code></p><p>Registrul păstrează fiecare publicare într-un lanț de amprente: nicio poziție nu poate fi schimbată sau ștearsă fără să se vadă.</p></details></section></div></article>`,
  )
}
