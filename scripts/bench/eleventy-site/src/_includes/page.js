const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
export const escape = (text) => text.replace(/[&<>"]/g, (letter) => entities[letter])

const links = (entries) =>
  entries.map(({ path, label }) => `<li><a href="${path}">${escape(label)}</a></li>`).join('')

/** The frame of every page. */
export function page(site, { url, title, description, crumbs = [], feed, publishedAt }, main) {
  const siteName = `${site.office} · ${site.institution}`
  const summary = escape(description || site.tagline)
  const menu = site.menu.map(({ path, label }) => {
    const current =
      url === path ? ' aria-current="page"' : url.startsWith(path) ? ' aria-current="true"' : ''
    return `<li><a href="${path}"${current}>${escape(label)}</a></li>`
  })
  return `<!doctype html>
<html lang="ro"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${site.contentPolicy}"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title ? `${escape(title)} · ${site.office}` : siteName}</title>
<meta name="description" content="${summary}"><meta name="color-scheme" content="light dark"><meta name="theme-color" content="#fcfbf8" media="(prefers-color-scheme: light)"><meta name="theme-color" content="#14181a" media="(prefers-color-scheme: dark)"><meta name="referrer" content="strict-origin-when-cross-origin">
${site.fonts.map((href) => `<link rel="preload" as="font" type="font/woff2" href="${href}" crossorigin>`).join('')}<link rel="stylesheet" href="${site.stylesheet}"><link rel="canonical" href="${site.url}${url}"><link rel="alternate" type="application/rss+xml" title="${site.office}" href="/rss.xml">
${feed ? `<link rel="alternate" type="application/rss+xml" title="${escape(title)}" href="${feed}">` : ''}<link rel="icon" href="/favicon.svg" type="image/svg+xml"><link rel="icon" href="/favicon.png" sizes="64x64" type="image/png"><link rel="apple-touch-icon" href="/apple-touch-icon.png">
<meta property="og:site_name" content="${siteName}"><meta property="og:locale" content="ro_RO"><meta property="og:type" content="${publishedAt ? 'article' : 'website'}"><meta property="og:title" content="${escape(title || siteName)}"><meta property="og:description" content="${summary}"><meta property="og:url" content="${site.url}${url}">
${publishedAt ? `<meta property="article:published_time" content="${publishedAt}">` : ''}<meta name="twitter:card" content="summary"></head>
<body><a class="skip" href="#continut">Sari la conținut</a>
<header><div class="institution"><div class="wrap"><span>${site.institution}</span><span>${site.address} · <a href="${site.phoneLink}">${site.phone}</a></span></div></div>
<div class="masthead wrap"><p class="masthead-title"><a href="/">${site.office}</a></p><p class="tagline">${site.tagline}</p><a class="button" href="${site.search.path}">${site.search.label}</a></div>
<nav class="menu" aria-label="Secțiuni"><ul class="wrap">${menu.join('')}</ul></nav></header>
<main id="continut" tabindex="-1">${crumbs.length > 0 ? `<nav class="crumbs wrap" aria-label="Sunteți aici"><ol><li><a href="/">Prima pagină</a></li>${links(crumbs)}</ol></nav>` : ''}
${main}</main>
<footer><div class="wrap columns"><section><h2>${site.office}</h2><address>${site.institution}<br>${site.address}<br><a href="${site.phoneLink}">${site.phone}</a></address></section>
${site.footer.map((column) => `<section><h2>${column.title}</h2><ul>${links(column.links)}</ul></section>`).join('\n')}</div>
<div class="wrap colophon"><p>Acest site nu folosește cookie-uri și nu trimite date altor site-uri.</p></div></footer></body></html>
`
}

/** Documents as a list tells of them. */
export const stories = (documents) =>
  `<ul class="stories">${documents
    .map(
      ({ data }) =>
        `<li><article><p class="kind">${data.kind}</p><h3><a href="${data.path}">${escape(data.title)}</a></h3><p class="story-lead">${escape(data.lead)}</p><p class="meta"><time datetime="${data.publishedAt}">${data.dayText}</time>${data.department ? `<span> · ${escape(data.department.name)}</span>` : ''}</p></article></li>`,
    )
    .join('\n')}</ul>`

/** Announcements in force. */
export const notices = (documents) =>
  `<ul class="notices">${documents
    .map(
      ({ data }) =>
        `<li class="notice"><a href="${data.path}">${escape(data.title)}</a><p class="meta">${data.validity.text} · ${escape(data.validity.place)}</p></li>`,
    )
    .join('')}</ul>`

export const inForce = (documents) =>
  documents.filter(({ data }) => data.validity && !data.validity.isOver)
