import { readFile, readlink } from 'node:fs/promises'
import path from 'node:path'
import type { OrderKind } from '@avizier/shared/register-api'
import { hashOf } from '@avizier/shared/register'
import type { Publisher } from '@avizier/site/publisher'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { temporaryDirectory, type TemporaryDirectory } from '../../support/temporary-directory.ts'
import { treeOf } from '../tree.ts'
import { openFirst, type FirstNewsroom } from './first.ts'

let home: TemporaryDirectory
let room: FirstNewsroom
let publisher: Publisher
beforeEach(async () => {
  home = await temporaryDirectory('old-release')
  room = await openFirst(home.path)
  publisher = await room.publisher(inject('appDir'))
})
afterEach(async () => {
  await publisher.close()
  await home.remove()
})

async function carryOut(kind: OrderKind) {
  room.now = new Date(room.now.getTime() + 60_000)
  publisher.order({ kind, release: null, by: 'webmaster', reason: 'test' })
  await publisher.work()
  return publisher.state().builds[0]
}
const shownRelease = async () => path.basename(path.dirname(await readlink(room.folder)))

describe('a release that a program of before made, with its own compiled app', () => {
  it('is shown again, byte for byte, and published on with all that came since', async () => {
    const old = await shownRelease()
    const asItWas = await treeOf(room.folder)
    await room.bring(publisher)
    await publisher.work()
    expect(await shownRelease()).not.toBe(old)
    expect(await carryOut('verify')).toMatchObject({ outcome: 'done', changed: 0 })

    expect(await carryOut('rollback')).toMatchObject({ outcome: 'done', error: null, release: old })
    const issues = [...asItWas.keys()].filter((file) =>
      /^jurnal\/\d+\/[^/]+\/index\.html$/.test(file),
    )
    const listing = await Promise.all(
      issues.map((file) => readFile(path.join(room.folder, file), 'utf8')),
    )
    expect(listing.some((html) => html.includes('Premii pentru malul Someșului 963'))).toBe(true)
    // Compared with a full build by the old app, asked today: what it is answered has not changed since.
    expect(await carryOut('verify')).toMatchObject({ outcome: 'done', changed: 0 })
    expect(publisher.state().failing.count).toBe(0)
    const now = await treeOf(room.folder)
    const differing = [...asItWas].filter(([file, hash]) => now.get(file) !== hash)
    expect(differing.map(([file]) => file)).toEqual([])

    const of = (collection: string) =>
      room.rows.findLast((row) => row.collection === collection && row.event !== 'withdrawn')
    const [release, announcement] = [of('press-releases'), of('announcements')]
    const article = of('journal-articles')
    if (!release?.path || !announcement?.path || !article?.path)
      throw new Error('The fixture lacks one of them')
    room.append(release, { event: 'withdrawn', snapshot: null, snapshotHash: null, isMajor: true })
    const snapshot = { ...announcement.snapshot, title: 'Altfel numit' }
    room.append(announcement, { event: 'updated', snapshot, snapshotHash: hashOf(snapshot) })
    const renamed = { ...article.snapshot, title: 'Alt articol' }
    room.append(article, { event: 'updated', snapshot: renamed, snapshotHash: hashOf(renamed) })
    await room.bring(publisher)
    const page = (address: string) =>
      readFile(path.join(room.folder, address, 'index.html'), 'utf8')
    expect(await page(announcement.path)).toContain('Altfel numit')
    // The old app asks for the articles of an issue by the name that their list had then.
    const contents = await page(path.posix.join(article.path, '..'))
    for (const title of ['Alt articol', 'Lucrări pe malul Someșului 554', 'Program nou pentru'])
      expect(contents).toContain(title)
    expect(await page(release.path)).not.toContain(String(release.snapshot?.lead))
    expect(await carryOut('verify')).toMatchObject({ outcome: 'done', changed: 0 })
    console.log(`${asItWas.size} files of ${old} as they were; ${room.rows.length} rows`)
  })
})
