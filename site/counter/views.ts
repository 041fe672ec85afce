import { isAuthored } from '@avizier/shared/collections'
import { linkFilePath, type CounterView, type ShownPage } from '@avizier/shared/counter-api'
import { sectionOf } from '@avizier/shared/kinds/sections'
import { paths } from '@avizier/shared/paths'
import { createReader, type Reader } from '../src/queries/reader.ts'
import type { Mirror } from '../src/queries/mirror.ts'
import type { Render } from '../src/rendering/render-address.ts'
import { cardPage } from './card-view.ts'
import { feedPage, itemIn } from './feed-view.ts'
import { laidOver } from './laid-over.ts'
import { overlaid } from './overlay.ts'
import { unfinishedPage } from './plain-page.ts'

export interface Showing {
  app: Render
  mirror: Mirror
  siteUrl: string
  token: string
  now: Date
}

/** What a link shows: the page that the compiled app makes of the document laid over the mirror. HTML. */
export async function viewOf(
  showing: Showing,
  page: ShownPage,
  view: CounterView,
): Promise<string> {
  const { path, collection } = page.document
  if (path === null || !isAuthored(collection))
    return unfinishedPage(['Adresa paginii nu se poate încă forma.'])
  const ask = (address: string) => rendered(showing, page, address)
  const section = paths.section(sectionOf(collection))
  const views: Record<CounterView, () => Promise<string>> = {
    page: () => ask(path),
    list: async () => marked(await ask(section), path),
    front: async () => marked(await ask(paths.front), path),
    feed: async () => {
      const item = itemIn(await ask(paths.feed(section)), showing.siteUrl + path)
      return item
        ? feedPage(item)
        : unfinishedPage(['Nu este între cele mai noi documente din flux.'])
    },
    card: async () => cardPage(await ask(path)),
  }
  return views[view]()
}

/** One address of the site, as it will be. Throws where the app answers otherwise than with a page. */
async function rendered(showing: Showing, page: ShownPage, address: string): Promise<string> {
  const { app, mirror, siteUrl, now } = showing
  const publicAt = page.publicAt ? new Date(page.publicAt) : now
  const asOf = publicAt > now ? publicAt : now
  const over = overlaid(mirror, laidOver(page, mirror, asOf))
  const answer = await app(address, throughLink(createReader(over, asOf, siteUrl), showing.token))
  if (answer.status !== 200) throw new Error(`${address} answered ${answer.status}`)
  return answer.text()
}

/** Every file comes through the link: what is not public is in no public folder. */
const throughLink = (reader: Reader, token: string): Reader => ({
  ...reader,
  file: (file) => linkFilePath(token, reader.file(file)),
})

/** The first link to the document inside the page's own part is where the reader is led. */
function marked(html: string, path: string): string {
  const main = html.indexOf('<main')
  const link = html.indexOf(`<a href="${path}"`, main)
  if (link < 0)
    return html.replace(
      /<main[^>]*>/,
      (tag) => `${tag}<p class="wrap">Pe această pagină documentul nu apare.</p>`,
    )
  return `${html.slice(0, link)}<a class="ghiseu-aici" href="${path}"${html.slice(link + `<a href="${path}"`.length)}`
}
