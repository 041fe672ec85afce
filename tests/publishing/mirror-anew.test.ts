import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { mirrorTables } from '../../site/publisher/mirror/schema.ts'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { carryOut } from '../../scripts/webmaster/carry-out.ts'
import { openNewsroomIn, type OpenNewsroom } from './open-newsroom.ts'
import { otherApp } from './other-app.ts'
import { treeOf } from './tree.ts'

let home: string
let room: OpenNewsroom
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-mirror-anew-'))
  room = openNewsroomIn(home)
  for (const seed of [1, 2, 3])
    room.newsroom.happen({ kind: 'publish', collection: 'press-releases', seed })
  const publisher = await room.publisher(inject('appDir'))
  await room.bring(publisher)
  await publisher.settled()
  await publisher.close()
  const database = new DatabaseSync(dataDirLayout(room.dataDir).mirror)
  database.exec(`PRAGMA user_version = ${mirrorTables.version - 1}`)
  database.close()
})
afterEach(() => rm(home, { recursive: true, force: true }))

describe('a mirror of an older form', () => {
  it('leaves what is public as it is until the register has filled it anew', async () => {
    const before = await treeOf(room.folder)
    const publisher = await room.publisher(await otherApp(path.join(home, 'app'), 'return own()'))
    // The CMS is away: nothing is followed. A day later pages would be due, and the other app wants to build.
    room.newsroom.happen({ kind: 'wait', hours: 48 })
    expect(publisher.isFilling()).toBe(true)
    expect(publisher.nextDue()).toBeUndefined()
    await publisher.publish()
    await publisher.publish()
    await publisher.work()
    expect(await treeOf(room.folder)).toEqual(before)
    const told = room.log.filter((line) => line.includes('is public, and the mirror holds'))
    expect(told).toEqual([
      `Row ${room.newsroom.rows.length} is public, and the mirror holds the register up to row 0: nothing is published before it holds as many. ` +
        'Where the register ends there, an older backup was put back. Delete the folders publisher and public of DATA_DIR; both are made anew.',
    ])
    await publisher.close()
  })

  it('is filled before a command at the terminal builds from it, or the command says why not', async () => {
    const publisher = await room.publisher(inject('appDir'))
    publisher.order({ kind: 'rebuild', release: null, by: 'npm run', reason: null })
    const away = { ...publisher, follow: () => Promise.reject(new Error('away')) }
    await expect(carryOut(away)).rejects.toThrow(/could not \(Error: away\).*npm start/)
    expect(publisher.state().builds).toHaveLength(1)
    await carryOut(publisher)
    const [build, ...earlier] = publisher.state().builds
    expect(build).toMatchObject({ kind: 'rebuild', outcome: 'done' })
    expect(earlier).toHaveLength(1)
    await publisher.close()
  })

  it('is filled by the first question to the register, and equals a full build', async () => {
    const publisher = await room.publisher(inject('appDir'))
    room.newsroom.happen({ kind: 'publish', collection: 'announcements', seed: 4 })
    await room.bring(publisher)
    expect(publisher.isFilling()).toBe(false)
    expect(publisher.mirror.head().number).toBe(room.newsroom.rows.length)
    publisher.order({ kind: 'verify', release: null, by: 'webmaster', reason: null })
    await publisher.work()
    expect(publisher.state().builds[0]).toMatchObject({ kind: 'verify', changed: 0 })
    await publisher.close()
  })
})
