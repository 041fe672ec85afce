import { setTimeout as pause } from 'node:timers/promises'
import { minuteMs } from '@avizier/shared/dates'
import { paths } from '@avizier/shared/paths'
import sharp from 'sharp'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { z } from 'zod'
import { apiClient, clientOf, makeRelease } from '../support/api-client.ts'
import { lexical } from '../support/lexical.ts'
import { publicTexts } from '../support/public-folder.ts'

// Words that no outsider may read before the minute, in every place where somebody might forget them: those of a text under
// embargo are found after it, those of a draft never.

const wordsOf = (stem: string) => ({
  title: `${stem}titlu`,
  lead: `${stem}rezumat`,
  body: `${stem}cuprins`,
  picture: `${stem}poza`,
})
const embargoed = wordsOf('zorile')
const drafted = wordsOf('amurgul')
const all = [...Object.values(embargoed), ...Object.values(drafted)]

/** The minute of the embargo. */
let publicAt: Date
let permanent = ''
let link = ''
let draftLink = ''
let pictureAtLink = ''

const madeId = (body: Record<string, unknown>) =>
  z.object({ doc: z.object({ id: z.string() }) }).parse(body).doc.id

async function picture(name: string): Promise<string> {
  const contributor = await clientOf('contributor')
  const pixels = await sharp({
    create: { width: 900, height: 600, channels: 3, background: '#354' },
  })
    .jpeg()
    .toBuffer()
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt: `Imagine ${name}` }))
  form.set('file', new Blob([new Uint8Array(pixels)], { type: 'image/jpeg' }), `${name}.jpg`)
  const answer = await contributor.send('POST', '/media', { body: form })
  return madeId(answer.body)
}

async function write(words: ReturnType<typeof wordsOf>): Promise<string> {
  const image = await picture(words.picture)
  const { title, lead, body } = words
  return makeRelease(
    await clientOf('contributor'),
    { title: `Se anunță ${title}`, lead: `Astăzi, ${lead}`, body: lexical(`Iată ${body}.`), image },
    true,
  )
}

async function act(role: string, id: string, name: string, more: object = {}): Promise<void> {
  const who = await clientOf(role)
  const answer = await who.call('POST', `/press-releases/${id}/acts`, { act: name, ...more })
  expect([name, answer.status, answer.text.slice(0, 300)]).toEqual([name, 200, expect.any(String)])
}

async function linkTo(role: string, id: string, body: object): Promise<string> {
  const answer = await (await clientOf(role)).call('POST', `/previews/press-releases/${id}`, body)
  expect(answer.status).toBe(201)
  return new URL(z.object({ url: z.string() }).parse(answer.body).url).pathname
}

const get = (address: string, init: RequestInit = {}) =>
  fetch(inject('newsroom').siteUrl + address, { redirect: 'manual', ...init })

beforeAll(async () => {
  const draft = await write(drafted)
  draftLink = await linkTo('contributor', draft, { purpose: 'person', name: 'Un coleg' })
  const id = await write(embargoed)
  await act('contributor', id, 'submit')
  await act('chief', id, 'approve')
  // The nearest minute that may be chosen.
  publicAt = new Date(Math.ceil((Date.now() + minuteMs + 5000) / minuteMs) * minuteMs)
  await act('chief', id, 'schedule', { at: publicAt.toISOString(), purpose: 'publish' })
  link = await linkTo('editor', id, { purpose: 'embargo', name: 'Ioana Pop', outlet: 'Ziarul' })
})

const doors = [
  '/press-releases?draft=true&limit=0&depth=3',
  '/press-releases/versions',
  '/media?limit=0',
  '/preview-links',
  '/link-openings',
  '/editorial-acts',
  '/jobs',
  '/register',
]
const asked = [
  paths.front,
  paths.section('press-releases'),
  paths.feed('/'),
  paths.feed(paths.section('press-releases')),
  paths.sitemap,
  paths.state,
  paths.searchContents,
]

/** Which of the words an outsider finds, anywhere: name and text of each file, the server's answers, the API. */
async function foundOutside(): Promise<Set<string>> {
  const found = new Set<string>()
  const look = (text: string) => {
    const lower = text.toLowerCase()
    for (const word of all) if (lower.includes(word)) found.add(word)
  }
  const folder = await publicTexts()
  expect(folder.size).toBeGreaterThan(500)
  for (const [name, text] of folder) {
    look(name)
    look(text)
  }
  for (const address of asked) look(await (await get(address)).text())
  for (const door of doors) look((await apiClient().call('GET', door)).text)
  return found
}

describe('before the minute', () => {
  it('the press reads the text with its picture, under the words of the embargo', async () => {
    const answer = await get(link)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(html).toMatch(/<strong>EMBARGO până la \d+ \p{L}+ \d{4}, ora \d\d:\d\d\.<\/strong>/u)
    for (const word of [embargoed.title, embargoed.lead, embargoed.body])
      expect(html).toContain(word)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect(answer.headers.get('x-robots-tag')).toMatch(/noindex/)
    expect(answer.headers.get('content-security-policy')).toContain(
      `frame-ancestors ${inject('newsroom').cmsUrl}`,
    )
    permanent = new URL(/data-copy="([^"]+)"/.exec(html)?.[1] ?? '').pathname
    pictureAtLink = /(?:src|srcset)="(\/ghiseu\/[^" ]+\.(?:jpg|webp|avif))/.exec(html)?.[1] ?? ''
    const file = await get(pictureAtLink)
    expect([file.status, file.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^image\//),
    ])
    expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(100)
  })

  it('nobody finds a word of it, nor of the draft, anywhere else', async () => {
    expect(await foundOutside()).toEqual(new Set())
    expect((await get(permanent)).status).toBe(404)
    // At the address that its picture will have there is nothing yet, and no link shows another's files.
    const picturePath = `/${pictureAtLink.split('/').slice(3).join('/')}`
    expect((await get(picturePath)).status).toBe(404)
    expect((await get(draftLink + picturePath.slice(1))).status).toBe(404)
    expect(Date.now(), 'the search took longer than the embargo').toBeLessThan(publicAt.getTime())
  })

  it('a link that was cut short, or guessed, opens nothing', async () => {
    for (const address of [link.slice(0, -3), `/ghiseu/${'a'.repeat(43)}/`, `${link}lista/`])
      expect([address, (await get(address)).status]).toEqual([address, 404])
  })
})

describe('at the minute', () => {
  it('it is public by itself at its permanent address, where the link now leads', async () => {
    await pause(Math.max(0, publicAt.getTime() - Date.now()))
    await expect.poll(async () => (await get(permanent)).status, { timeout: 30_000 }).toBe(200)
    const answer = await get(link)
    expect([answer.status, answer.headers.get('location')]).toEqual([302, permanent])
  })

  it('all its words are found, and none of the draft', async () => {
    await expect
      .poll(async () => (await foundOutside()).has(embargoed.picture), {
        timeout: 60_000,
        interval: 2000,
      })
      .toBe(true)
    expect(await foundOutside()).toEqual(new Set(Object.values(embargoed)))
    expect(await (await get(draftLink)).text()).toContain(drafted.title)
  })
})
