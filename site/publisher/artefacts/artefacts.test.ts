import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openMirror, type MirrorStore } from '../mirror/mirror.ts'
import { FileError } from '../files/copies.ts'
import { openFolderStore } from '../files/folder-store.ts'
import type { Artefact } from './artefact.ts'
import { createArtefacts, type Artefacts } from './artefacts.ts'

let folder: string
let mirror: MirrorStore
let stored: number
let artefacts: Artefacts
let words: string
let made: string[]

/** A list of words under two addresses: the artefact of the Jurnal is not the only one that there can be. */
const lists: Artefact = {
  addresses: () => ['/liste/a.csv', '/liste/b.csv'],
  make: (_, url) => ({
    hash: `${words}-${url.at(-5)}`.padEnd(64, '0'),
    tags: ['head'],
    async *bytes() {
      if (words === 'lipsă') throw new FileError('nobody has it')
      made.push(url)
      yield await Promise.resolve(Buffer.from(words))
    },
  }),
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'avizier-artefacts-'))
  mirror = openMirror(':memory:')
  artefacts = createArtefacts([lists], await openFolderStore(folder))
  stored = 0
  artefacts.onStored(() => void (stored += 1))
  words = 'unu'
  made = []
})
afterEach(async () => {
  mirror.close()
  await rm(folder, { recursive: true })
})

const ensure = async (url: string) => {
  const { hash, tags, file } = await artefacts.ensure(mirror, url)
  return { hash, tags, words: await text(file.read()) }
}

describe('artefacts', () => {
  it('are made once for what they are made from, and again for something else', async () => {
    expect([...artefacts.addresses(mirror)]).toEqual(['/liste/a.csv', '/liste/b.csv'])
    const first = await ensure('/liste/a.csv')
    expect([first.words, first.tags]).toEqual(['unu', ['head']])
    expect(await ensure('/liste/a.csv')).toEqual(first)
    expect([made, stored]).toEqual([['/liste/a.csv'], 1])
    words = 'doi'
    expect((await ensure('/liste/a.csv')).words).toBe('doi')
    expect([made.length, stored]).toEqual([2, 2])
  })

  it('go with what is public no longer, and the others stay', async () => {
    const old = await ensure('/liste/a.csv')
    await ensure('/liste/b.csv')
    words = 'doi'
    const { hash } = await ensure('/liste/a.csv')
    expect(await readdir(folder)).toHaveLength(3)
    const hashes = new Map([['/liste/a.csv', hash]])
    expect(await artefacts.removeUnneeded(mirror, (url) => hashes.get(url))).toBe(2)
    expect(await readdir(folder)).toEqual([`a-${hash.slice(0, 32)}.csv`])
    words = 'unu'
    expect(await ensure('/liste/a.csv')).toEqual(old)
  })

  it('that cannot be made leave nothing behind', async () => {
    words = 'lipsă'
    await expect(artefacts.ensure(mirror, '/liste/a.csv')).rejects.toThrow(FileError)
    expect([await readdir(folder), stored]).toEqual([[], 0])
    await expect(artefacts.ensure(mirror, '/altceva.csv')).rejects.toThrow('of no artefact')
  })
})
