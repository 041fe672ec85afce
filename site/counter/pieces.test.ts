import { describe, expect, it } from 'vitest'
import { cardIn, cardPage } from './card-view.ts'
import { dressPage } from './dress-page.ts'
import { itemIn } from './feed-view.ts'
import { placeOf } from './answer.ts'

const token = 'a'.repeat(43)

describe('placeOf', () => {
  it.each([
    [`/ghiseu/${token}/`, { token, view: 'page' }],
    [`/ghiseu/${token}/lista/`, { token, view: 'list' }],
    [`/ghiseu/${token}/card/`, { token, view: 'card' }],
    [`/ghiseu/${token}`, { location: `/ghiseu/${token}/` }],
    [
      `/ghiseu/${token}/fisiere/0123456789abcdef/harta.pdf`,
      { token, file: { hash: '0123456789abcdef', name: 'harta.pdf' } },
    ],
  ])('%s', (address, place) => {
    expect(placeOf(address)).toEqual(place)
  })

  it.each([
    '/ghiseu/',
    '/ghiseu',
    '/ghiseu/scurt/',
    `/ghiseu/${token}x/`,
    `/ghiseu/${token}/altceva/`,
    `/ghiseu/${token}/lista`,
    `/ghiseu/${token}/fisiere/0123456789abcdef/../secrets.json`,
    `/ghiseu/${token}/fisiere/0123456789abcdef/a/b.pdf`,
    `/ghiseu/${token}/constructor/`,
  ])('nothing is at %s', (address) => {
    expect(placeOf(address)).toBeUndefined()
  })
})

const html = `<html lang="ro"><head><meta name="referrer" content="strict-origin-when-cross-origin"><link rel="canonical" href="https://x.ro/a/"></head><body><main>Text</main><section class="history" aria-labelledby="istoric"><h2>Istoricul</h2><ol></ol><details class="proof"><summary>Dovada</summary></details></section></body></html>`

describe('dressPage', () => {
  it('says until when, keeps search engines out, and shows no proof of what is in no register', () => {
    const page = { purpose: 'embargo', publicAt: '2026-12-01T10:00:00.000Z' } as const
    const dressed = dressPage(html, page, 'http://localhost:3000')
    expect(dressed).toContain('<strong>EMBARGO până la 1 decembrie 2026, ora 12:00.</strong>')
    expect(dressed).toContain('<meta name="robots" content="noindex">')
    expect(dressed).toContain('content="no-referrer"')
    expect(dressed).not.toMatch(/canonical|Dovada|Istoricul|reload\.js/)
  })

  it('tells its minute as what is to come', () => {
    const at = '2026-12-01T10:00:00.000Z'
    const planned = html.replace('Text<', `Publicat <time datetime="${at}">la 12</time><`)
    const page = { purpose: 'embargo', publicAt: at } as const
    expect(dressPage(planned, page, '')).toContain(`Se publică <time datetime="${at}">`)
    const older = planned.replace(at, '2026-11-01T10:00:00.000Z')
    expect(dressPage(older, page, '')).toContain('Publicat <time')
  })

  it('keeps the history of what was public before', () => {
    const known = html.replace('<ol></ol>', '<ol><li>23.11.2026</li></ol>')
    const dressed = dressPage(known, { purpose: 'person', publicAt: null }, 'http://localhost:3000')
    expect(dressed).toContain('<li>23.11.2026</li>')
    expect(dressed).toContain('<strong>CIORNĂ.</strong>')
    expect(dressed).not.toContain('Dovada')
  })

  it('follows the form in its frame, without a banner', () => {
    const dressed = dressPage(html, { purpose: 'form', publicAt: null }, 'http://localhost:3000')
    expect(dressed).toContain('<meta name="avizier-admin" content="http://localhost:3000">')
    expect(dressed).toContain('<base target="_blank">')
    expect(dressed).not.toContain('ghiseu-banda"')
  })

  it('says in the form what the page would show and cannot', () => {
    const leftOut = ['Nu apare: imagine, „<pod>.jpg”: nu mai există.']
    const page = { purpose: 'form', publicAt: null, leftOut } as const
    const dressed = dressPage(html, page, 'http://localhost:3000')
    expect(dressed).toContain('<p>Nu apare: imagine, „&lt;pod&gt;.jpg”: nu mai există.</p></aside>')
    expect(dressPage(html, { ...page, purpose: 'person' }, '')).not.toContain('pod')
  })
})

it('itemIn finds a document in a feed, as a reader of feeds is told it', () => {
  const item = (link: string, title: string) =>
    `<item><title>${title}</title><link>${link}</link><description>D</description><content:encoded>&lt;p&gt;Text &amp;amp; cifre&lt;/p&gt;</content:encoded><pubDate>Mon, 23 Nov 2026 10:00:00 GMT</pubDate><category>Comunicat</category></item>`
  const feed = `<rss><channel>${item('https://x.ro/a/', 'Unu')}${item('https://x.ro/b/', 'Doi &amp; trei')}</channel></rss>`
  expect(itemIn(feed, 'https://x.ro/b/')).toEqual({
    title: 'Doi & trei',
    description: 'D',
    content: '<p>Text &amp; cifre</p>',
    date: 'Mon, 23 Nov 2026 10:00:00 GMT',
    categories: ['Comunicat'],
    place: 2,
  })
  expect(itemIn(feed, 'https://x.ro/c/')).toBeUndefined()
})

it('cardIn reads what a page tells other sites', () => {
  const page = `<meta property="og:site_name" content="Biroul"><meta property="og:title" content="&quot;Titlu&quot;"><meta property="og:description" content="Rezumat"><meta property="og:image" content="https://x.ro/ghiseu/t/fisiere/a/b.jpg">`
  expect(cardIn(page)).toEqual({
    title: '"Titlu"',
    description: 'Rezumat',
    siteName: 'Biroul',
    image: 'https://x.ro/ghiseu/t/fisiere/a/b.jpg',
  })
  expect(cardPage(page)).toContain('<img src="/ghiseu/t/fisiere/a/b.jpg" alt="">')
})
