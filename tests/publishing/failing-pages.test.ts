import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { RegisterRow } from '@avizier/shared/register'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openNewsroomIn } from './open-newsroom.ts'
import { otherApp } from './other-app.ts'
import type { RandomNewsroom } from './random-newsroom.ts'

let home: string
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-failing-'))
})
afterEach(() => rm(home, { recursive: true, force: true }))

/** The address of what was published last in a collection. */
const latestIn = ({ rows }: RandomNewsroom, wanted: RegisterRow['collection']): string =>
  rows.findLast(({ collection }) => collection === wanted)?.path ?? ''

const filesOnPage = (html: string): string[] => [
  ...new Set([...html.matchAll(/\/fisiere\/[0-9a-f]+\/[a-z0-9.-]+/g)].map(([address]) => address)),
]

/** An app whose template breaks at the address that a file names. */
const fragileApp = async (): Promise<{ app: string; breakAt: (url: string) => Promise<void> }> => {
  const broken = path.join(home, 'broken.txt')
  await writeFile(broken, '')
  const app = await otherApp(
    path.join(home, 'app'),
    `const { readFileSync } = await import('node:fs')
     if (readFileSync(${JSON.stringify(broken)}, 'utf8') === url) throw new TypeError('no such quote')
     return own()`,
  )
  return { app, breakAt: (url) => writeFile(broken, url) }
}

it('stops no other page, keeps the last good one, is told, and mends by itself', async () => {
  const room = openNewsroomIn(home)
  const { newsroom, folder, bring } = room
  const { app, breakAt } = await fragileApp()
  const publisher = await room.publisher(app)
  newsroom.happen({ kind: 'publish', collection: 'press-releases', seed: 1 })
  await bring(publisher)
  const first = latestIn(newsroom, 'press-releases')
  const page = path.join(folder, first, 'index.html')
  const good = await readFile(page, 'utf8')

  await breakAt(first)
  newsroom.happen({ kind: 'retitle', pick: 0, seed: 5 })
  newsroom.happen({ kind: 'publish', collection: 'announcements', seed: 2 })
  await bring(publisher)
  const second = latestIn(newsroom, 'announcements')
  expect(existsSync(path.join(folder, second, 'index.html'))).toBe(true)
  expect(await readFile(page, 'utf8')).toBe(good)
  const { failing, row } = publisher.state()
  expect(row).toBe(newsroom.rows.length)
  expect(failing.count).toBe(1)
  expect(failing.pages[0]).toMatchObject({
    url: first,
    attempts: 1,
    since: newsroom.now.toISOString(),
  })
  expect(failing.pages[0]?.error).toMatch(/^TypeError: no such quote\n/)
  expect(publisher.nextDue()?.getTime()).toBe(newsroom.now.getTime() + 2_000)

  newsroom.happen({ kind: 'wait', hours: 1 })
  await bring(publisher)
  expect(publisher.state().failing.pages[0]).toMatchObject({ url: first, attempts: 2 })

  await breakAt('')
  newsroom.happen({ kind: 'wait', hours: 1 })
  await bring(publisher)
  expect(publisher.state().failing.count).toBe(0)
  expect(await readFile(page, 'utf8')).not.toBe(good)
  await publisher.close()
})

it('goes when it is withdrawn, though the page that says so cannot be made either', async () => {
  const room = openNewsroomIn(home)
  const { newsroom, folder, bring } = room
  const { app, breakAt } = await fragileApp()
  const publisher = await room.publisher(app)
  newsroom.happen({ kind: 'publish', collection: 'press-releases', seed: 3 })
  await bring(publisher)
  const url = latestIn(newsroom, 'press-releases')
  const page = path.join(folder, url, 'index.html')
  const shown = filesOnPage(await readFile(page, 'utf8'))
  expect(shown.length).toBeGreaterThan(0)

  await breakAt(url)
  newsroom.happen({ kind: 'withdraw', pick: 0 })
  await bring(publisher)
  const left = [url, ...shown].filter((address) => existsSync(path.join(folder, address)))
  expect([left, publisher.state().failing.pages.map((failing) => failing.url)]).toEqual([[], [url]])

  await breakAt('')
  newsroom.happen({ kind: 'wait', hours: 1 })
  await bring(publisher)
  expect(await readFile(page, 'utf8')).toContain('Documentul a fost retras')
  expect(publisher.state().failing.count).toBe(0)
  await publisher.close()
})

it('appears when it can be made, and goes when it is withdrawn before that', async () => {
  const room = openNewsroomIn(home)
  const { newsroom, folder, bring } = room
  const { app, breakAt } = await fragileApp()
  const publisher = await room.publisher(app)
  await bring(publisher)
  newsroom.happen({ kind: 'publish', collection: 'press-releases', seed: 1 })
  const url = latestIn(newsroom, 'press-releases')
  await breakAt(url)
  await bring(publisher)
  expect(existsSync(path.join(folder, url))).toBe(false)
  expect(publisher.state().failing.count).toBe(1)

  await breakAt('')
  newsroom.happen({ kind: 'withdraw', pick: 0 })
  await bring(publisher)
  expect(publisher.state().failing.count).toBe(0)

  await breakAt(url)
  newsroom.happen({ kind: 'restore', pick: 0 })
  await bring(publisher)
  await breakAt('')
  newsroom.happen({ kind: 'wait', hours: 1 })
  await bring(publisher)
  expect(existsSync(path.join(folder, url, 'index.html'))).toBe(true)
  await publisher.close()
})

it('takes its last good form into a new release', async () => {
  const room = openNewsroomIn(home)
  const { newsroom, folder, bring } = room
  const { app, breakAt } = await fragileApp()
  const publisher = await room.publisher(app)
  newsroom.happen({ kind: 'publish', collection: 'press-releases', seed: 3 })
  await bring(publisher)
  const url = latestIn(newsroom, 'press-releases')
  const page = path.join(folder, url, 'index.html')
  const good = await readFile(page, 'utf8')
  await breakAt(url)
  newsroom.happen({ kind: 'wait', hours: 1 })
  publisher.order({ kind: 'rebuild', release: null, by: 'webmaster', reason: null })
  await publisher.work()
  expect(publisher.state().builds[0]).toMatchObject({ outcome: 'done', error: null, changed: 0 })
  expect(await readFile(page, 'utf8')).toBe(good)
  expect(publisher.state().failing.count).toBe(1)
  await publisher.close()
})
