import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { feed } from './read-feed.ts'

const folder = () => path.join(inject('newsroom').dataDir, 'public/current/')

const feedFiles = async (): Promise<string[]> =>
  (await readdir(folder(), { recursive: true })).filter((file) => path.basename(file) === 'rss.xml')

describe('every feed', () => {
  it('is RSS 2.0 that a feed library reads, and true about itself and its enclosures', async () => {
    const files = await feedFiles()
    expect(files.length).toBeGreaterThan(20)
    const { siteUrl } = inject('newsroom')
    for (const file of files) {
      const xml = await readFile(path.join(folder(), file), 'utf8')
      const { title, link, description, language, atom, items } = feed(xml)
      const self = atom?.links?.find(({ rel }) => rel === 'self')
      expect([file, language, self?.href]).toEqual([file, 'ro', `${siteUrl}/${file}`])
      for (const required of [title, link, description])
        expect([file, required]).toEqual([file, expect.stringMatching(/\S/)])
      expect(items.length).toBeGreaterThan(0)
      const guids = items.map(({ guid }) => guid?.value)
      expect(new Set(guids).size).toBe(items.length)
      for (const item of items) {
        expect(item.title).toMatch(/\S/)
        expect(item.link).toMatch(new RegExp(`^${siteUrl}/[a-z]+/.+/$`))
        expect(item.guid?.isPermaLink).toBe(false)
        expect(Number.isNaN(Date.parse(item.pubDate ?? ''))).toBe(false)
        expect(item.content?.encoded ?? '').toMatch(/<p>/)
        expect(item.content?.encoded ?? '').not.toMatch(/(src|href)="\/(?!\/)/)
        for (const { url, length, type } of item.enclosures ?? []) {
          expect(type).toMatch(/^(application\/pdf|image\/(jpeg|png|webp|avif))$/)
          const { size } = await stat(path.join(folder(), new URL(url ?? '').pathname))
          expect([url, length]).toEqual([url, size])
        }
      }
    }
  })

  it('is found from the page that it belongs to', async () => {
    for (const file of await feedFiles()) {
      const page = path.join(folder(), path.dirname(file), 'index.html')
      expect([file, (await readFile(page, 'utf8')).includes(`/${file}`)]).toEqual([file, true])
    }
  })
})
