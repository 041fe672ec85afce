import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, open, readFile, readdir, readlink, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { dataDirLayout } from '@avizier/shared/data-dir'
import type { OrderKind } from '@avizier/shared/register-api'
import { openOrderBook } from '@avizier/site/order-book'
import type { Publisher } from '@avizier/site/publisher'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { openNewsroomIn, type OpenNewsroom } from './open-newsroom.ts'
import { otherApp } from './other-app.ts'
import { treeOf } from './tree.ts'

let home: string
let room: OpenNewsroom
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-releases-'))
  room = openNewsroomIn(home)
  for (const seed of [1, 2, 3])
    room.newsroom.happen({ kind: 'publish', collection: 'press-releases', seed })
})
afterEach(() => rm(home, { recursive: true, force: true }))

/** The file of the announcement that was published last. */
const latestPage = () =>
  path.join(
    room.newsroom.rows.findLast(({ collection }) => collection === 'announcements')?.path ?? '',
    'index.html',
  )

/** Each order at an instant of its own, so that releases have names of their own. */
async function carryOut(publisher: Publisher, kind: OrderKind, release: string | null = null) {
  room.newsroom.happen({ kind: 'wait', hours: 1 })
  publisher.order({ kind, release, by: 'webmaster', reason: 'test' })
  await publisher.work()
  return publisher.state().builds[0]
}

const target = () => readlink(room.folder)
const text = (file: string) => readFile(path.join(room.folder, file), 'utf8')

describe('a rebuild', () => {
  it('makes one more build of ten requests, and says who asked', async () => {
    const publisher = await room.publisher(inject('appDir'))
    await room.bring(publisher)
    const before = await target()
    for (let index = 0; index < 10; index += 1)
      publisher.order({ kind: 'rebuild', release: null, by: `w${index % 2}`, reason: 'css' })
    room.newsroom.happen({ kind: 'wait', hours: 1 })
    await publisher.work()
    const { builds } = publisher.state()
    expect(builds.map(({ kind, requests }) => [kind, requests])).toEqual([
      ['rebuild', 10],
      ['rebuild', 1],
    ])
    expect(builds[0]).toMatchObject({ by: 'w0, w1', reason: 'css', outcome: 'done', changed: 0 })
    expect(builds[0]?.total).toBeGreaterThan(0)
    expect(builds[0]?.done).toBe(builds[0]?.total)
    expect(await target()).not.toBe(before)
    await publisher.close()
  })

  it('lets publications go live while it goes on, and has them itself when it is shown', async () => {
    const publisher = await room.publisher(inject('appDir'))
    await room.bring(publisher)
    const before = await target()
    room.newsroom.happen({ kind: 'wait', hours: 1 })
    publisher.order({ kind: 'rebuild', release: null, by: 'webmaster', reason: null })
    const working = publisher.work()
    room.newsroom.happen({ kind: 'publish', collection: 'announcements', seed: 4 })
    await room.bring(publisher)
    const page = latestPage()
    const shownMeanwhile = [await target(), existsSync(path.join(room.folder, page))]
    await working
    expect(shownMeanwhile).toEqual([before, true])
    expect(await target()).not.toBe(before)
    expect(existsSync(path.join(room.folder, page))).toBe(true)
    expect((await carryOut(publisher, 'verify'))?.changed).toBe(0)
    await publisher.close()
  })

  it.each([
    [
      'a dead link',
      `const page = await own(); return url === '/despre/' ? new Response(await page.text() + '<a href="/nicaieri/">x</a>') : page`,
      /links lead nowhere: \/nicaieri\/ in \/despre\/\./,
    ],
    [
      'an empty page',
      `return url === '/despre/' ? new Response('') : own()`,
      /1 files are empty: \/despre\/\./,
    ],
    [
      'pages that differ each time',
      `return url === '/' ? new Response(String(performance.now())) : own()`,
      /pages have other bytes when they are rendered again: \//,
    ],
    [
      'a page that cannot be made',
      `if (url === '/teme/') throw new Error('broken'); return own()`,
      null,
    ],
    [
      'pages that cannot be made',
      `if (url.length > 9) throw new Error('broken'); return own()`,
      /of its pages cannot be made, 0 of the public one/,
    ],
  ])(
    'with %s leaves the public site as it was, unless the last good page serves',
    async (_, code, message) => {
      const first = await room.publisher(inject('appDir'))
      await room.bring(first)
      await first.close()
      const before = [await target(), await treeOf(room.folder)]
      const publisher = await room.publisher(await otherApp(path.join(home, 'broken'), code))
      const build = await carryOut(publisher, 'rebuild')
      if (message) {
        expect(build?.outcome).toBe('failed')
        expect(build?.error).toMatch(message)
        expect([await target(), await treeOf(room.folder)]).toEqual(before)
        expect((await readdir(path.join(home, 'data/public/releases'))).length).toBe(1)
      } else expect(build).toMatchObject({ outcome: 'done', changed: 0 })
      await publisher.close()
    },
  )

  it('is made by apps of before too, whose answers are those of Astro’s server', async () => {
    const code = `const status = url === '/404.html' ? 404 : 200
      return new Response(await (await own()).text(), { status })`
    const publisher = await room.publisher(await otherApp(path.join(home, 'before'), code))
    await room.bring(publisher)
    expect(publisher.state().failing.count).toBe(0)
    expect(await text('404.html')).toContain('Pagina nu există')
    await publisher.close()
  })

  it('cut short by the end of the process is begun again at the next start', async () => {
    const first = await room.publisher(inject('appDir'))
    await room.bring(first)
    first.order({ kind: 'rebuild', release: null, by: 'webmaster', reason: 'night' })
    await first.close()
    const orderBook = openOrderBook(dataDirLayout(room.dataDir).orderBook)
    orderBook.begin(room.newsroom.now)
    orderBook.close()
    await mkdir(path.join(room.dataDir, 'public/releases/.making-half/site'), { recursive: true })

    room.newsroom.happen({ kind: 'wait', hours: 1 })
    const second = await room.publisher(inject('appDir'))
    await second.work()
    const [again, cut] = second.state().builds
    expect(again).toMatchObject({ by: 'webmaster', reason: 'night', outcome: 'done' })
    expect(cut).toMatchObject({ by: 'webmaster', outcome: 'failed' })
    expect(cut?.error).toBe('The publisher ended before it was finished; it is begun again.')
    await second.close()
    expect(await readdir(path.join(room.dataDir, 'public/releases'))).toHaveLength(2)
  })
})

describe('a rollback', () => {
  const marked = (mark: string) =>
    `const page = await own(); return url.endsWith('/') ? new Response((await page.text()).replace('</body>', '${mark}</body>')) : page`

  it('shows the earlier templates with all that was published since, and publishes on with them', async () => {
    const first = await room.publisher(await otherApp(path.join(home, 'one'), marked('first')))
    await room.bring(first)
    await first.close()
    const app = await otherApp(path.join(home, 'two'), marked('second'))
    await writeFile(path.join(app, 'client/_astro/second.css'), 'p{}')
    const second = await room.publisher(app)
    await second.work()
    expect(await text('index.html')).toContain('second</body>')
    room.newsroom.happen({ kind: 'publish', collection: 'announcements', seed: 4 })
    await room.bring(second)
    const published = latestPage()

    expect(await carryOut(second, 'rollback')).toMatchObject({ outcome: 'done', error: null })
    expect(await text('index.html')).toContain('first</body>')
    expect(await text(published)).toContain('first</body>')
    // Once more leads further back, never to what was left.
    expect((await carryOut(second, 'rollback'))?.error).toMatch(
      /^A release older than the public one is not kept\. Kept beside the public one: \S+\.$/,
    )
    expect(await text('index.html')).toContain('first</body>')
    // A page of the release before may still be open somewhere.
    expect(await text('_astro/second.css')).toBe('p{}')
    room.newsroom.happen({ kind: 'publish', collection: 'announcements', seed: 5 })
    await room.bring(second)
    expect(await text(latestPage())).toContain('first</body>')
    expect((await carryOut(second, 'verify'))?.changed).toBe(0)
    await second.close()

    const restarted = await room.publisher(app)
    await restarted.work()
    expect(await text('index.html')).toContain('first</body>')
    expect(await carryOut(restarted, 'rebuild')).toMatchObject({ outcome: 'done' })
    expect(await text('index.html')).toContain('second</body>')
    await restarted.close()
  })

  it('refuses a release that is not kept, and names those that are', async () => {
    const publisher = await room.publisher(inject('appDir'))
    await room.bring(publisher)
    const build = await carryOut(publisher, 'rollback', '20200101T000000000Z-000000000000')
    expect(build?.error).toMatch(
      /20200101T000000000Z-000000000000 is not kept. Kept beside the public one: none/,
    )
    await publisher.close()
  })
})

describe('a comparison', () => {
  it('finds what was changed by hand, and the next batch mends it', async () => {
    const publisher = await room.publisher(inject('appDir'))
    await room.bring(publisher)
    const right = await treeOf(room.folder)
    const [style = ''] = (await readdir(path.join(room.folder, '_astro'))).filter((file) =>
      file.endsWith('.css'),
    )
    await writeFile(path.join(room.folder, 'index.html'), 'defaced')
    await rm(path.join(room.folder, 'despre/index.html'))
    await writeFile(path.join(room.folder, 'comunicate/strain.html'), 'nobody wrote this')
    await rm(path.join(room.folder, '_astro', style))
    await carryOut(publisher, 'verify')
    expect(publisher.state().verification?.differences).toEqual([
      { path: `_astro/${style}`, fault: 'missing' },
      { path: 'comunicate/strain.html', fault: 'unexpected' },
      { path: 'despre/index.html', fault: 'missing' },
      { path: 'index.html', fault: 'other bytes' },
    ])
    await publisher.publish()
    expect(await treeOf(room.folder)).toEqual(right)
    expect((await carryOut(publisher, 'verify'))?.changed).toBe(0)
    await publisher.close()
  })

  it('has a picture or PDF put back that was changed in its place or deleted', async () => {
    const publisher = await room.publisher(inject('appDir'))
    await room.bring(publisher)
    for (let seed = 0; !existsSync(path.join(room.folder, 'fisiere')); seed += 1) {
      room.newsroom.happen({ kind: 'publish', collection: 'press-releases', seed })
      await room.bring(publisher)
    }
    const right = await treeOf(room.folder)
    const files = [...right.keys()].filter((file) => file.startsWith('fisiere/'))
    const [changed = '', ...deleted] = files
    // The publisher's own copy is another name of it.
    const handle = await open(path.join(room.folder, changed), 'r+')
    await handle.write('XX', 0)
    await handle.close()
    for (const file of deleted) await rm(path.join(room.folder, file))
    expect((await carryOut(publisher, 'verify'))?.changed).toBe(files.length)
    await publisher.publish()
    expect(await treeOf(room.folder)).toEqual(right)
    expect((await carryOut(publisher, 'verify'))?.changed).toBe(0)
    await publisher.close()
  })

  it('is made every night, and once however long the publisher was down', async () => {
    const publisher = await room.publisher(inject('appDir'))
    await room.bring(publisher)
    await publisher.work()
    const asked = () => publisher.state().builds.filter(({ kind }) => kind === 'verify').length
    room.newsroom.happen({ kind: 'wait', hours: 12 })
    await publisher.work()
    const sameDay = asked()
    room.newsroom.happen({ kind: 'wait', hours: 12 })
    await publisher.work()
    await publisher.work()
    const nextDay = asked()
    room.newsroom.happen({ kind: 'wait', hours: 24 * 9 })
    await publisher.work()
    expect([sameDay, nextDay, asked()]).toEqual([0, 1, 2])
    await publisher.close()
  })
})
