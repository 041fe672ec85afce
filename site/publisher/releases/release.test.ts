import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { currentName, keptReleasesIn } from './release.ts'

let home: string
beforeEach(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'avizier-release-'))
})
afterEach(() => rm(home, { recursive: true }))

describe('the name of the public release', () => {
  it('is none before the first, and that of the link afterwards', async () => {
    expect(await currentName(home)).toBeUndefined()
    await symlink(path.join('releases', '20261123T1-abc', 'site'), path.join(home, 'current'))
    expect(await currentName(home)).toBe('20261123T1-abc')
  })

  it.each([
    ['a folder', (place: string) => mkdir(place)],
    ['a file', (place: string) => writeFile(place, '')],
  ])('cannot be read from %s: that is no site before its first release', async (_, put) => {
    await put(path.join(home, 'current'))
    await expect(currentName(home)).rejects.toThrow(
      /current says which release is public and cannot be read/,
    )
  })
})

it('passes over a release without its app, and tells what it cannot look at', async () => {
  await mkdir(path.join(home, 'releases', '20261123T1-abc', 'app', 'server'), { recursive: true })
  expect(await keptReleasesIn(home)).toEqual([])
  const app = path.join(home, 'releases', '20261123T1-abc', 'app', 'server', 'entry.mjs')
  await symlink('entry.mjs', app)
  await expect(keptReleasesIn(home)).rejects.toThrow('ELOOP')
})
