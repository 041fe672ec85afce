import { existsSync } from 'node:fs'
import { appendFile, readFile, readlink } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Delivery, OrderKind } from '@avizier/shared/register-api'
import type { Publisher } from '@avizier/site/publisher'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { temporaryDirectory, type TemporaryDirectory } from '../support/temporary-directory.ts'
import { openNewsroomIn, type OpenNewsroom } from './open-newsroom.ts'
import { otherApp } from './other-app.ts'
import { treeOf } from './tree.ts'

let home: TemporaryDirectory
let room: OpenNewsroom
let told: Delivery[]
beforeEach(async () => {
  home = await temporaryDirectory('misfits')
  room = openNewsroomIn(home.path)
  told = []
  room.client.report = (delivery) => Promise.resolve(void told.push(delivery))
})
afterEach(() => home.remove())

const publish = (collection: 'press-releases' | 'questions', seed: number) =>
  room.newsroom.happen({ kind: 'publish', collection, seed })
const app = (name: string, code: string) => otherApp(path.join(home.path, name), code)
const releaseFolder = async () =>
  path.join(room.dataDir, 'public', path.dirname(await readlink(room.folder)))

async function carryOut(publisher: Publisher, kind: OrderKind) {
  room.newsroom.happen({ kind: 'wait', hours: 1 })
  publisher.order({ kind, release: null, by: 'webmaster', reason: 'test' })
  await publisher.work()
  return publisher.state().builds[0]
}

/** A public release with a page that shows files, whose app nobody can ask any more. */
async function publishMisfit(code = 'return own()'): Promise<void> {
  const publisher = await room.publisher(await app('one', code))
  publish('press-releases', 1)
  await room.bring(publisher)
  for (let seed = 2; !existsSync(path.join(room.folder, 'fisiere')); seed += 1) {
    publish('press-releases', seed)
    await room.bring(publisher)
  }
  await publisher.close()
  const entry = path.join(await releaseFolder(), 'app/server/entry.mjs')
  await appendFile(entry, '\nexport const madeFor = { reader: 99, forms: {} }')
  room.newsroom.happen({ kind: 'wait', hours: 1 })
}

describe('a public release whose app cannot be asked', () => {
  it('loses what is withdrawn, also while no full build takes its place', async () => {
    // Feeds and lists show the files of their documents as well, until a full build.
    await publishMisfit(`return /xml$|^[/](presa[/])?$/.test(url) ? new Response('plain') : own()`)
    const before = await treeOf(room.folder)
    const withdrawn = room.newsroom.rows.findLast((row) => row.collection === 'press-releases')
    room.newsroom.happen({ kind: 'withdraw', pick: 0 })
    const publisher = await room.publisher(await app('broken', `throw new Error('broken')`))
    await expect(room.bring(publisher)).rejects.toThrow('of its pages cannot be made, 0 of')
    expect(room.log).toContainEqual(expect.stringContaining('cannot be shown'))
    expect(publisher.state().builds[0]).toMatchObject({
      kind: 'rebuild',
      reason: 'altă versiune a programului site-ului',
    })
    const after = await treeOf(room.folder)
    const gone = [...before.keys()].filter((file) => !after.has(file))
    expect(gone).toContain(path.posix.join(String(withdrawn?.path).slice(1), 'index.html'))
    expect(gone.filter((file) => file.startsWith('fisiere/')).length).toBeGreaterThan(0)
    // All else is as it was, compressed files but of what went.
    for (const [file, hash] of after) expect(before.get(file)).toBe(hash)
    await publisher.close()
  })

  it('gives its last good pages to the build that takes its place, and its rows are told once', async () => {
    await publishMisfit(`return url === '/teme/' ? new Response('last good') : own()`)
    const last = told.at(-1)?.last ?? 0
    expect(last).toBe(room.newsroom.rows.length)
    const code = `if (url === '/teme/') throw new Error('broken'); return own()`
    const publisher = await room.publisher(await app('two', code))
    publish('press-releases', 90)
    await room.bring(publisher)
    expect(await readFile(path.join(room.folder, 'teme/index.html'), 'utf8')).toBe('last good')
    expect(publisher.state().failing.count).toBe(1)
    expect(told.at(-1)).toMatchObject({ first: last + 1 })
    await publisher.close()
  })
})

describe('a release that was gone back to', () => {
  it('makes room for a full build with the first document of a kind that its app does not know', async () => {
    const first = await room.publisher(await app('one', 'return own()'))
    publish('press-releases', 1)
    await room.bring(first)
    await first.close()
    room.newsroom.happen({ kind: 'wait', hours: 1 })
    const second = await room.publisher(inject('appDir'))
    await second.work()
    expect(await carryOut(second, 'rollback')).toMatchObject({ outcome: 'done' })
    const old = await readlink(room.folder)

    publish('questions', 2)
    room.newsroom.happen({ kind: 'wait', hours: 1 })
    await room.bring(second)
    expect(room.log).toContainEqual(
      expect.stringContaining('cannot be shown: it was made before there were questions'),
    )
    expect(second.state().builds[0]).toMatchObject({
      kind: 'rebuild',
      by: 'publicator',
      outcome: 'done',
    })
    expect(await readlink(room.folder)).not.toBe(old)
    expect(second.state().failing.count).toBe(0)
    const question = room.newsroom.rows.find(({ collection }) => collection === 'questions')
    expect(existsSync(path.join(room.folder, String(question?.path), 'index.html'))).toBe(true)
    expect((await carryOut(second, 'verify'))?.changed).toBe(0)
    await second.close()
  })
})

describe('the start', () => {
  it('with another app orders a build, whatever comparison waits already', async () => {
    const first = await room.publisher(await app('one', 'return own()'))
    publish('press-releases', 1)
    await room.bring(first)
    first.order({ kind: 'verify', release: null, by: 'webmaster', reason: 'test' })
    await first.close()
    room.newsroom.happen({ kind: 'wait', hours: 1 })
    const second = await room.publisher(inject('appDir'))
    await second.work()
    const kinds = second.state().builds.map(({ kind, outcome }) => [kind, outcome])
    expect(kinds.slice(0, 2)).toEqual([
      ['rebuild', 'done'],
      ['verify', 'done'],
    ])
    await second.close()
  })

  it('passes over a kept release that a newer program made, and says so', async () => {
    const first = await room.publisher(await app('one', 'return own()'))
    publish('press-releases', 1)
    await room.bring(first)
    const kept = await releaseFolder()
    await first.close()
    room.newsroom.happen({ kind: 'wait', hours: 1 })
    const second = await room.publisher(inject('appDir'))
    await second.work()
    await second.close()
    const database = new DatabaseSync(path.join(kept, 'manifest.db'))
    database.exec('PRAGMA user_version = 99')
    database.close()
    const third = await room.publisher(inject('appDir'))
    await third.publish()
    expect(third.state().releases).toMatchObject([{ isCurrent: true }])
    expect(room.log).toContainEqual(
      expect.stringContaining(`${path.basename(kept)} cannot be gone back to`),
    )
    await third.close()
  })
})
