import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { hashOf, registerRowSchema, rowHash } from '@avizier/shared/register'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { change, copyHouse } from '../../support/house-copy.ts'
import { temporaryDirectory, type TemporaryDirectory } from '../../support/temporary-directory.ts'
import { fieldAdded, fieldsRenamedAndRemoved } from '../../support/tomorrow.ts'
import { treeOf } from '../tree.ts'
import type { Asked, Driven } from './drive.ts'
import { firstRows } from './first.ts'

// The newsroom that the code of November 2026 wrote, opened by code whose forms have grown: a copy of the house with
// the changes of support/tomorrow.ts, which runs in processes of its own.

const oldRelease = '20260319T073300000Z-916b0bed1215'
const run = promisify(execFile)

let home: TemporaryDirectory
const within = (name: string) => path.join(home.path, name)
beforeAll(async () => {
  home = await temporaryDirectory('tomorrow')
})
afterAll(() => home.remove())

async function drive(house: string, asked: Asked): Promise<Driven> {
  const file = path.join(house, 'tests/publishing/growth/drive.ts')
  const { stdout } = await run(process.execPath, [file, JSON.stringify(asked)])
  return JSON.parse(stdout) as Driven
}

/** `astro build` of a copy. */
async function compile(house: string): Promise<string> {
  const appDir = path.join(house, 'app')
  const site = path.join(house, 'site')
  await run(process.execPath, [path.join(site, 'node_modules/astro/bin/astro.mjs'), 'build'], {
    cwd: site,
    env: { PATH: process.env.PATH, AVIZIER_APP_DIR: appDir, NODE_ENV: 'production' },
  })
  return appDir
}

const headOf = async (folder: string) =>
  JSON.parse(await readFile(path.join(folder, 'stare.json'), 'utf8')) as unknown

describe('fields added, renamed and removed', () => {
  let house: string
  let appDir: string
  let grown: Driven
  beforeAll(async () => {
    house = within('grown')
    await copyHouse(house)
    await change(house, fieldsRenamedAndRemoved)
    appDir = await compile(house)
    grown = await drive(house, {
      home: within('old'),
      appDir,
      isPublished: true,
      orders: ['verify', 'rollback', 'night'],
    })
  })

  it('the folder of the old mirror is a full build from the old rows', async () => {
    const anew = await drive(house, {
      home: within('anew'),
      appDir,
      isPublished: false,
      now: grown.now,
      orders: [],
    })
    expect(grown.builds.slice(0, 3)).toMatchObject([
      { kind: 'rebuild', outcome: 'done' },
      { kind: 'rebuild', outcome: 'done' },
      { kind: 'verify', outcome: 'done', changed: 0 },
    ])
    expect([grown.failing, anew.failing]).toEqual([0, 0])
    const [actual, expected] = [await treeOf(grown.folder), await treeOf(anew.folder)]
    // Hashed files of the old release stay for who has one of its pages open.
    const pagesOf = (tree: Map<string, string>) =>
      [...tree].filter(([file]) => !file.startsWith('_astro/'))
    expect(pagesOf(actual)).toEqual(pagesOf(expected))
    console.log(`${grown.files} pages, ${pagesOf(expected).length} files compared, differing 0`)
  })

  it('shows old rows in their new form, and the register as it was written', async () => {
    const rows = await firstRows()
    const page = async (kind: string) => {
      const row = rows.findLast(
        ({ collection, event }) => collection === kind && event !== 'withdrawn',
      )
      return readFile(path.join(grown.folder, row?.path ?? '', 'index.html'), 'utf8')
    }
    expect(await page('press-releases')).toContain('Se adresează tuturor')
    expect(await page('announcements')).toContain('tot orașul')
    const last = rows.at(-1)
    expect(grown.row).toBe(rows.length)
    expect(JSON.stringify(await headOf(grown.folder))).toContain(last && rowHash(last))
    // The proof on the page is of the row as it was written, in the first version.
    for (const kind of ['press-releases', 'announcements', 'leaflets']) {
      const [, proof] = /id="dovada-json">(.*?)<\/script>/s.exec(await page(kind)) ?? []
      const row = registerRowSchema.parse(JSON.parse(proof ?? ''))
      expect(row).toEqual(rows[row.number - 1])
      expect(row.collection).toBe(kind)
      expect(hashOf(row.snapshot)).toBe(row.snapshotHash)
    }
  })

  it('refuses a rollback to an app that cannot read them, and removes its release at night', () => {
    const why = `${oldRelease} cannot be shown: it shows version 1 of announcements, which cannot be told from version 4 any more.`
    expect(grown.log.some((line) => line.startsWith(why))).toBe(true)
    const rollback = grown.builds.find(({ kind }) => kind === 'rollback')
    expect(rollback?.outcome).toBe('failed')
    expect(rollback?.error).toContain(`${why} Build with the older code instead: npm run rebuild.`)
    expect(grown.log).toContainEqual(expect.stringMatching(`^${oldRelease} is removed`))
    expect(grown.releases).not.toContain(oldRelease)
  })
})

describe('a field added', () => {
  it('is nothing to an old app: its release is gone back to, and brought up at night', async () => {
    const house = within('added')
    await copyHouse(house)
    await change(house, fieldAdded)
    const driven = await drive(house, {
      home: within('added-newsroom'),
      // Of today: one that does not show the field, as the old one.
      appDir: inject('appDir'),
      isPublished: true,
      orders: ['verify', 'rollback', 'verify', 'night'],
    })
    expect(driven.builds).toMatchObject([
      { kind: 'rebuild', outcome: 'done' },
      { kind: 'rebuild', outcome: 'done' },
      { kind: 'verify', changed: 0 },
      { kind: 'rollback', outcome: 'done', error: null },
      { kind: 'verify', changed: 0 },
      { kind: 'verify', changed: 0 },
    ])
    expect(driven.releases).toContain(oldRelease)
    expect(driven.log.filter((line) => /cannot be shown|is removed/.test(line))).toEqual([])
  })
})
