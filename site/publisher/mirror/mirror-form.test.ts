import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { smallNewsroom } from '../../src/testing/newsroom.ts'
import { mirrorTables } from './schema.ts'
import { openMirror } from './mirror.ts'

let home: string
const file = () => path.join(home, 'mirror.db')
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-mirror-'))
})
afterEach(() => rm(home, { recursive: true }))

function mirrorOfForm(version: number): void {
  const mirror = openMirror(file())
  mirror.apply(smallNewsroom())
  mirror.close()
  const database = new DatabaseSync(file())
  database.exec(`PRAGMA user_version = ${version}`)
  database.close()
}

describe('a mirror on disk', () => {
  it('is as it was where its form is of today', () => {
    mirrorOfForm(mirrorTables.version)
    const mirror = openMirror(file())
    expect(mirror.head().number).toBe(smallNewsroom().length)
    mirror.close()
  })

  it('begins anew where its form is older', () => {
    mirrorOfForm(mirrorTables.version - 1)
    const mirror = openMirror(file())
    expect(mirror.head().number).toBe(0)
    expect([...mirror.paths()]).toEqual([])
    mirror.close()
  })

  it('is refused, and left as it is, where a newer program made it', () => {
    mirrorOfForm(mirrorTables.version + 1)
    expect(() => openMirror(file())).toThrow(
      /has version 2, and this program knows 1: a newer one made it/,
    )
    const database = new DatabaseSync(file())
    expect(database.prepare('SELECT number FROM head').get()).toEqual({
      number: smallNewsroom().length,
    })
    database.close()
  })
})
