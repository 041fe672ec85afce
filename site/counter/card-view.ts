import { escapeHtml } from '../src/rich-text/escape.ts'
import { unescaped } from './feed-view.ts'
import { plainPage } from './plain-page.ts'

/** What a page tells other sites of itself (Open Graph). */
export function cardIn(html: string) {
  const told = (property: string): string => {
    const found = new RegExp(`<meta property="og:${property}" content="([^"]*)"`).exec(html)
    return unescaped(found?.[1] ?? '')
  }
  return {
    title: told('title'),
    description: told('description'),
    siteName: told('site_name'),
    image: told('image'),
  }
}

/** The card as a social network shows it under a link; the picture by its path, so that this site's policy lets it in. */
export function cardPage(html: string): string {
  const { title, description, siteName, image } = cardIn(html)
  return plainPage(
    'Card',
    `<p class="soft">Cum arată legătura când cineva o dă mai departe</p>
<article class="card">
<img src="${escapeHtml(new URL(image).pathname)}" alt="">
<div>
<p class="soft">${escapeHtml(siteName)}</p>
<h2>${escapeHtml(title)}</h2>
<p>${escapeHtml(description)}</p>
</div>
</article>`,
  )
}
