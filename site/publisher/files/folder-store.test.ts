import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openFolderStore } from './folder-store.ts'

let folder: string
beforeEach(async () => {
  folder = path.join(await mkdtemp(path.join(tmpdir(), 'avizier-store-')), 'files')
})
afterEach(() => rm(path.dirname(folder), { recursive: true }))

const bytesOf = async (name: string) => {
  const opened = await (await openFolderStore(folder)).open(name)
  return opened && text(opened.read())
}

describe('a store in a folder', () => {
  it('holds bytes and streams under their names, and the last put is what is opened', async () => {
    const store = await openFolderStore(folder)
    expect([await store.list(), await store.open('ab/abc')]).toEqual([[], undefined])
    await store.put('ab/abc', Buffer.from('unu'))
    await store.put('ab/abc', Buffer.from('doi'))
    async function* parts() {
      for (const part of ['tr', 'ei']) yield await Promise.resolve(Buffer.from(part))
    }
    await store.put('2026.zip', parts())
    expect([await bytesOf('ab/abc'), await bytesOf('2026.zip')]).toEqual(['doi', 'trei'])
    expect((await store.list()).toSorted()).toEqual(['2026.zip', 'ab/abc'])
    const { path: place = '' } = (await store.open('ab/abc')) ?? {}
    expect(await readFile(place, 'utf8')).toBe('doi')
    expect(await store.open('ab')).toBeUndefined()
  })

  it('forgets what is removed, also what is not there', async () => {
    const store = await openFolderStore(folder)
    await store.put('ab/abc', Buffer.from('unu'))
    await store.remove('ab/abc')
    await store.remove('ab/abc')
    expect([await store.list(), await bytesOf('ab/abc')]).toEqual([[], undefined])
  })

  it('never shows a part: not while it comes, nor when it fails, nor after a crash', async () => {
    const store = await openFolderStore(folder)
    await store.put('a', Buffer.from('vechi'))
    const seen: unknown[] = []
    async function* failing() {
      yield Buffer.from('jumăt')
      seen.push(await bytesOf('a'), await store.list())
      throw new Error('away')
    }
    await expect(store.put('a', failing())).rejects.toThrow('away')
    expect(seen).toEqual(['vechi', ['a']])
    expect(await readdir(folder)).toEqual(['a'])
    await mkdir(folder, { recursive: true })
    await writeFile(path.join(folder, '.7.part'), 'jumăt')
    expect(await (await openFolderStore(folder)).list()).toEqual(['a'])
    expect(await readdir(folder)).toEqual(['a'])
  })
})
