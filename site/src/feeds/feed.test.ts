import { parseRssFeed } from 'feedsmith'
import RssParser from 'rss-parser'
import { describe, expect, it } from 'vitest'
import { documentPath } from '@avizier/shared/paths'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { createReader } from '../queries/reader.ts'
import { mirrorOf, noon, siteUrl } from '../testing/compiled-site.ts'
import { release } from '../testing/content.ts'
import { emptyNewsroom, smallNewsroom } from '../testing/newsroom.ts'
import { registerOf } from '../testing/register.ts'
import { everythingFeedXml, sectionFeedXml } from './section-feed.ts'

const readerOf = (rows = smallNewsroom()) => createReader(mirrorOf(rows), noon, siteUrl)

/** A newsroom of three releases, of which the oldest was changed last. */
function threeReleases(change: { event: 'corrected' | 'updated'; isMajor: boolean }) {
  const { rows, write } = registerOf()
  const settings = emptyNewsroom()[0]?.snapshot as Snapshot<'site-settings'>
  write('site-settings', 'site', null, settings)
  for (const number of [24, 25, 26])
    write(
      'press-releases',
      `r${number}`,
      documentPath('press-releases', release(number)),
      release(number),
    )
  const changed = { ...release(24), lead: 'Altfel.' }
  const at = '2026-11-23T09:30:00.000Z'
  const note = change.isMajor ? 'ora' : null
  write('press-releases', 'r24', documentPath('press-releases', changed), changed, {
    ...change,
    at,
    note,
  })
  return rows
}

const itemsOf = async (response: Promise<Response>) =>
  parseRssFeed(await (await response).text()).items ?? []

describe('a document that was changed', () => {
  it.each([
    { event: 'corrected', label: 'Rectificare' },
    { event: 'updated', label: 'Actualizare' },
  ] as const)(
    'comes to the front of its feeds when it was $event, under its old guid and date',
    async ({ event, label }) => {
      const rows = threeReleases({ event, isMajor: true })
      const reader = readerOf(rows)
      for (const feed of [everythingFeedXml(reader), sectionFeedXml(reader, 'press-releases')]) {
        const items = await itemsOf(feed)
        expect(items.map(({ guid }) => guid?.value)).toEqual([
          'urn:x-avizier:press-releases:r24',
          'urn:x-avizier:press-releases:r26',
          'urn:x-avizier:press-releases:r25',
        ])
        expect(items[0]?.title).toBe(`${label}: ${release(24).title}`)
        expect(items[0]?.pubDate).toBe(new Date(release(24).publishedAt).toUTCString())
        expect(items[0]?.atom?.updated).toBe('2026-11-23T09:30:00.000Z')
        expect(items[1]?.title).toBe(release(26).title)
        expect(items[1]?.atom?.updated).toBe(release(26).publishedAt)
      }
    },
  )

  it('stays where it is when nothing visible changed', async () => {
    const rows = threeReleases({ event: 'updated', isMajor: false })
    const items = await itemsOf(everythingFeedXml(readerOf(rows)))
    expect(items.map(({ guid }) => guid?.value)).toEqual([
      'urn:x-avizier:press-releases:r26',
      'urn:x-avizier:press-releases:r25',
      'urn:x-avizier:press-releases:r24',
    ])
  })
})

/** What a reader shows of a piece of HTML. */
const shown = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|#39|amp);/g, (_, name: keyof typeof signs) => signs[name])
const signs = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' }

describe('the description of an item', () => {
  it.each([
    'Formularul <Anexa 1> se depune',
    'Apă & canal: S&P <b>nu</b> este un semn',
    'scris ca &lt;b&gt; și &amp;amp; și &nbsp;',
    'a < b > c "d" \'e\'',
    ']]> <![CDATA[ și <!-- -->',
    '<script>alert(1)</script>',
  ])('reads %j in two feed readers', async (lead) => {
    const { rows, write } = registerOf()
    const settings = emptyNewsroom()[0]?.snapshot as Snapshot<'site-settings'>
    write('site-settings', 'site', null, settings)
    const snapshot = { ...release(26), lead }
    write('press-releases', 'r', documentPath('press-releases', snapshot), snapshot)
    const xml = await (await everythingFeedXml(readerOf(rows))).text()
    expect(shown(parseRssFeed(xml).items?.[0]?.description ?? '')).toBe(lead)
    const [item] = (await new RssParser().parseString(xml)).items
    expect(shown(item?.content ?? '')).toBe(lead)
    expect(shown(String(item?.['content:encoded']))).toContain(lead)
  })
})
