import { feed } from './read-feed.ts'
import { describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { clientOf, makeRelease, untilPublic, withdraw } from '../support/api-client.ts'
import { freshNumber } from '../support/fresh-number.ts'

const statusSchema = z.object({
  state: z.string(),
  path: z.string(),
  publicUrl: z.string().nullable(),
  liveAt: z.string().nullable(),
  isLate: z.boolean(),
})

describe('an editor publishes over REST', () => {
  it('and page, front page, section, feed and state show it; withdrawn, nothing does', async () => {
    const editor = await clientOf('editor')
    const title = `Podul Garibaldi se redeschide ${freshNumber()}`
    const id = await makeRelease(editor, { title })
    const status = async () =>
      statusSchema.parse((await editor.call('GET', `/register/status/press-releases/${id}`)).body)
    const { path } = await status()

    const shows = (text: string) => text.includes(title)
    await untilPublic(path, shows)
    await untilPublic('/', shows)
    await untilPublic('/comunicate/', shows)
    await untilPublic('/rss.xml', shows)
    const entry = feed(await untilPublic('/comunicate/rss.xml', shows)).items[0]
    expect(entry).toMatchObject({ title, link: inject('newsroom').siteUrl + path })
    // The publisher tells the CMS once the files are in place, a moment after readers see them.
    await expect.poll(async () => (await status()).state, { timeout: 10_000 }).toBe('live')
    const live = await status()
    expect(live).toMatchObject({ publicUrl: inject('newsroom').siteUrl + path, isLate: false })
    expect(Date.parse(live.liveAt ?? '')).toBeLessThanOrEqual(Date.now())

    await withdraw(editor, id)
    await untilPublic(path, (_, code) => code === 410)
    for (const list of ['/', '/comunicate/', '/rss.xml', '/comunicate/rss.xml'])
      await untilPublic(list, (text) => !shows(text))
  })
})
