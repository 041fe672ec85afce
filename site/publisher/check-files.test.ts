import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkFiles } from './check-files.ts'
import { UnusableFileError } from './database/unusable-file.ts'
import { openMirror } from './mirror/mirror.ts'
import { openOrderBook } from './orders/order-book.ts'
import { openManifest } from './pages/manifest.ts'

let home: string
let files: Record<'mirror' | 'orderBook' | 'manifest' | 'kept', string>
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-check-files-'))
  const { publisherDir, releasesDir, current, mirror, orderBook } = dataDirLayout(home)
  await mkdir(publisherDir)
  for (const name of ['R1', 'R2']) {
    await mkdir(path.join(releasesDir, name, 'app/server'), { recursive: true })
    await writeFile(path.join(releasesDir, name, 'app/server/entry.mjs'), '')
  }
  await symlink('releases/R2/site', current)
  const manifestOf = (name: string) => path.join(releasesDir, name, 'manifest.db')
  files = { mirror, orderBook, manifest: manifestOf('R2'), kept: manifestOf('R1') }
  openMirror(files.mirror).close()
  openOrderBook(files.orderBook).close()
  openManifest(files.manifest).close()
  openManifest(files.kept).close()
})
afterEach(() => rm(home, { recursive: true }))

const makeNewer = (file: string) => {
  const database = new DatabaseSync(file)
  database.exec('PRAGMA user_version = 99')
  database.close()
}

describe('the files of a publisher', () => {
  it('are all well where they are of today, and where there are none', async () => {
    await checkFiles(home)
    await rm(dataDirLayout(home).publicDir, { recursive: true })
    await rm(dataDirLayout(home).publisherDir, { recursive: true })
    await checkFiles(home)
  })

  it.each(['mirror', 'orderBook', 'manifest'] as const)(
    'are refused where a newer program made the %s, which stays as it is',
    async (name) => {
      makeNewer(files[name])
      const before = await readFile(files[name])
      await expect(checkFiles(home)).rejects.toThrow(UnusableFileError)
      await expect(checkFiles(home)).rejects.toThrow(`${files[name]} has version 99`)
      expect(await readFile(files[name])).toEqual(before)
    },
  )

  it.each(['orderBook', 'manifest'] as const)('are refused with a damaged %s', async (name) => {
    await writeFile(files[name], 'x'.repeat(5000))
    await expect(checkFiles(home)).rejects.toThrow(`${files[name]} is damaged`)
  })

  it('may miss what is made anew, and what a start can leave out', async () => {
    await writeFile(files.mirror, 'x'.repeat(5000))
    makeNewer(files.kept)
    await checkFiles(home)
    openMirror(files.mirror).close()
  })
})
