import { isAuthored } from '@avizier/shared/collections'
import type { ShownPage } from '@avizier/shared/counter-api'
import { paths } from '@avizier/shared/paths'
import type { RegisterRow } from '@avizier/shared/register'
import { subjectKey } from '@avizier/shared/reference'
import { openMirror } from '@avizier/site/mirror'
import { entryOf } from '@avizier/site/release'
import { laidOver } from '../../site/counter/laid-over.ts'
import { overlaid } from '../../site/counter/overlay.ts'
import { cardIn } from '../../site/counter/card-view.ts'
import { dressPage } from '../../site/counter/dress-page.ts'
import { itemIn } from '../../site/counter/feed-view.ts'
import { viewOf } from '../../site/counter/views.ts'
import { addresses } from '../../site/src/addresses.ts'
import type * as App from '../../site/src/app-entry.ts'
import type { Mirror } from '../../site/src/queries/mirror.ts'
import { createReader } from '../../site/src/queries/reader.ts'
import { smallNewsroom } from '../../site/src/testing/newsroom.ts'
import { registerOf } from '../../site/src/testing/register.ts'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { siteUrl } from './site.ts'

// What somebody with a link sees is what the public will: a document laid over the mirror makes every page of the site as
// its publication would.

const noon = new Date('2026-11-23T10:00:00.000Z')
let app: typeof App
beforeAll(async () => {
  app = (await import(entryOf(inject('appDir')))) as typeof App
})

/** The same newsroom with the last row of one document written last, or not at all. */
function newsroomWith(last: RegisterRow, isWritten: boolean): RegisterRow[] {
  const { rows, write } = registerOf()
  const others = smallNewsroom().filter(
    ({ collection, subject }) =>
      subjectKey(collection, subject) !== subjectKey(last.collection, last.subject),
  )
  for (const row of [...others, ...(isWritten ? [last] : [])]) {
    const { collection, subject, path, snapshot, at, event, note } = row
    if (snapshot) write(collection, subject, path, snapshot as never, { at, event, note })
  }
  return rows
}

const mirrorOf = (rows: readonly RegisterRow[]) => {
  const mirror = openMirror(':memory:')
  mirror.apply(rows)
  return mirror
}

const textAt = async (mirror: Mirror, address: string): Promise<string> =>
  withoutRegister(await (await app.render(address, createReader(mirror, noon, siteUrl))).text())

/** What is not in the register cannot be told from it. */
const withoutRegister = (html: string): string =>
  html
    .replace(/<section class="history".*?<\/section>/gs, '')
    .replace(/<script type="application\/json".*?<\/script>/gs, '')
    // Of a calendar: the number of the row.
    .replace(/^SEQUENCE:\d+/gm, '')

/** One of each kind, its newest row. */
const oneOfEach = [
  ...new Map(
    smallNewsroom()
      .filter(({ collection, event }) => isAuthored(collection) && event === 'published')
      .map((row) => [row.collection, row] as const),
  ).values(),
]

describe('a document laid over the mirror', () => {
  it('is tried for every kind that a newsroom has', () => {
    expect(oneOfEach.map(({ collection }) => collection).sort()).toEqual([
      'announcements',
      'campaigns',
      'debate-notices',
      'events',
      'journal-articles',
      'journal-issues',
      'leaflets',
      'press-releases',
    ])
  })

  it.each(oneOfEach.map((row) => [row.collection, row] as const))(
    '%s: every page is what its publication makes of it',
    async (_, row) => {
      const published = mirrorOf(newsroomWith(row, true))
      const without = mirrorOf(newsroomWith(row, false))
      const { collection, subject: id, path, snapshot, at } = row
      const document = { collection, id, path, snapshot: snapshot ?? {} }
      const shown: Omit<ShownPage, 'document'> = {
        state: 'shown',
        purpose: 'form',
        publicAt: null,
        beside: [],
        leftOut: [],
      }
      const over = overlaid(without, laidOver({ ...shown, document }, without, new Date(at)))
      const differing: string[] = []
      let compared = 0
      for (const address of addresses(published)) {
        // How many rows the register has is not the document's to say.
        if (address === paths.state) continue
        compared += 1
        if ((await textAt(over, address)) !== (await textAt(published, address)))
          differing.push(address)
      }
      expect([differing, compared > 80]).toEqual([[], true])
      // The mirror itself was not touched.
      expect(without.get(collection, id)).toBeUndefined()
      published.close()
      without.close()
    },
  )
})

describe('what the counter takes from the pages of the site, as the site really writes them', () => {
  const released = oneOfEach.find(({ collection }) => collection === 'press-releases')
  const path = released?.path ?? ''
  const snapshot = (released?.snapshot ?? {}) as { title: string; lead: string }
  const mirror = mirrorOf(smallNewsroom())
  const rendered = async (address: string, of: Mirror = mirror) =>
    (await app.render(address, createReader(of, noon, siteUrl))).text()
  const draft: ShownPage = {
    state: 'shown',
    purpose: 'person',
    publicAt: null,
    beside: [],
    leftOut: [],
    document: {
      collection: 'press-releases',
      id: released?.subject ?? '',
      path,
      snapshot: released?.snapshot ?? {},
    },
  }
  const admin = 'http://localhost:3000'
  const token = 'a'.repeat(43)

  it('a page is dressed: banner, no search engine, no referrer, no proof, no empty history', async () => {
    const html = await rendered(path)
    expect(html).toMatch(/<link rel="canonical"[^]*<details class="proof"/)
    const dressed = dressPage(html, draft, admin)
    expect(dressed).toMatch(/<body[^>]*><aside class="ghiseu-banda"[^>]*><p><strong>CIORNĂ/)
    expect(dressed).toContain('<meta name="robots" content="noindex">')
    expect(dressed).toContain('<meta name="referrer" content="no-referrer">')
    expect(dressed).toMatch(/<link rel="stylesheet" href="[^"]*ghiseu\.css"><\/head>/)
    expect(dressed).not.toMatch(/rel="canonical"|class="proof"/)
    // Of what was never public there is no line, and so no history at all.
    const without = mirrorOf(newsroomWith(released ?? fail(), false))
    const over = overlaid(without, laidOver(draft, without, noon))
    expect(dressPage(await rendered(path, over), draft, admin)).not.toMatch(
      /class="(?:history|proof)"/,
    )
    without.close()
  })

  it('an item of a feed, and a card, are read with the words of the document', async () => {
    const item = itemIn(await rendered(paths.feed(paths.section('press-releases'))), siteUrl + path)
    expect(item?.title).toContain(snapshot.title)
    expect([item?.content.includes('<p>'), Number.isNaN(Date.parse(item?.date ?? ''))]).toEqual([
      true,
      false,
    ])
    expect(item?.categories.length).toBeGreaterThan(0)
    const card = cardIn(await rendered(path))
    expect(card.title).toBe(snapshot.title)
    expect(card.description).toMatch(/\S/)
    expect(new URL(card.image).pathname).toMatch(/\.(?:jpg|png)$/)
    expect(card.siteName).toMatch(/\S/)
  })

  it('lists and the front page lead the reader to the document', async () => {
    const showing = { app: app.render, mirror, siteUrl, token, now: noon }
    const form: ShownPage = { ...draft, purpose: 'form' }
    expect(await viewOf(showing, form, 'list')).toContain(`<a class="ghiseu-aici" href="${path}"`)
    const front = await viewOf(showing, form, 'front')
    expect(front).toMatch(/<a class="ghiseu-aici"|<p class="wrap">Pe această pagină documentul nu/)
  })
})

const fail = (): never => {
  throw new Error('The small newsroom has no press release')
}
