import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { onDisk } from './file-store.ts'
import { fileOf, removeFrom, writeInPlace } from './write.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'avizier-write-'))
})
afterEach(() => rm(folder, { recursive: true }))

const tree = async () => (await readdir(folder, { recursive: true })).sort()

describe('fileOf', () => {
  it.each([
    ['/', 'index.html'],
    ['/comunicate/2026/', 'comunicate/2026/index.html'],
    ['/rss.xml', 'rss.xml'],
  ])('finds the file of %s', (address, file) => {
    expect(fileOf('/site', address)).toBe(`/site/${file}`)
  })

  it.each(['/../secrets.json', '/a/../../b', '/%2e%2e/%2e%2e/b'])('refuses %s', (address) => {
    expect(() => fileOf('/site', address)).toThrow('leads outside')
  })
})

describe('writeInPlace', () => {
  it('writes bytes or a copy, and leaves nothing beside', async () => {
    await writeInPlace(folder, '/a/', Buffer.from('unu'))
    await writeFile(path.join(folder, 'sursa'), 'doi')
    await writeInPlace(folder, '/fisiere/x.pdf', onDisk(path.join(folder, 'sursa')))
    // Again, as after a crash: the same file is there already.
    await writeInPlace(folder, '/fisiere/x.pdf', onDisk(path.join(folder, 'sursa')))
    expect(await tree()).toEqual(['a', 'a/index.html', 'fisiere', 'fisiere/x.pdf', 'sursa'])
    expect(await readFile(path.join(folder, 'fisiere/x.pdf'), 'utf8')).toBe('doi')
  })
})

it('a file that lies on no disk of ours is copied from its stream', async () => {
  await writeInPlace(folder, '/fisiere/x.pdf', { read: () => Readable.from([Buffer.from('doi')]) })
  expect(await tree()).toEqual(['fisiere', 'fisiere/x.pdf'])
  expect(await readFile(path.join(folder, 'fisiere/x.pdf'), 'utf8')).toBe('doi')
})

describe('what somebody put in the way', () => {
  it('a folder where a file belongs, and a file where a folder belongs, go', async () => {
    await mkdir(path.join(folder, 'a/index.html/gol'), { recursive: true })
    await writeFile(path.join(folder, 'b'), 'un fișier')
    await writeInPlace(folder, '/a/', Buffer.from('unu'))
    await writeInPlace(folder, '/b/c/', Buffer.from('doi'))
    expect(await tree()).toEqual(['a', 'a/index.html', 'b', 'b/c', 'b/c/index.html'])
  })
})

describe('removeFrom', () => {
  it('removes a page with the folders that it leaves empty and what a crash left beside it', async () => {
    await writeInPlace(folder, '/comunicate/2026/11/a/', Buffer.from('a'))
    await writeInPlace(folder, '/comunicate/2026/b/', Buffer.from('b'))
    await mkdir(path.join(folder, 'comunicate/2026/11/a'), { recursive: true })
    await writeFile(path.join(folder, 'comunicate/2026/11/a/.index.html.part'), 'jumăt')
    await removeFrom(folder, '/comunicate/2026/11/a/')
    expect(await tree()).toEqual([
      'comunicate',
      'comunicate/2026',
      'comunicate/2026/b',
      'comunicate/2026/b/index.html',
    ])
    await removeFrom(folder, '/never/was/there/')
  })
})

describe('precompressed files', () => {
  const writePrecompressed = async (file: string) => {
    for (const suffix of ['.br', '.gz']) await writeFile(path.join(folder, file + suffix), 'vechi')
  }

  it('go before their page is replaced or removed, recorded or not', async () => {
    await writeInPlace(folder, '/a/', Buffer.from('unu'))
    await writePrecompressed('a/index.html')
    await writeInPlace(folder, '/a/', Buffer.from('doi'))
    expect(await tree()).toEqual(['a', 'a/index.html'])
    await writePrecompressed('a/index.html')
    await removeFrom(folder, '/a/')
    expect(await tree()).toEqual([])
  })

  it('that the build made stay', async () => {
    await writeInPlace(folder, '/_astro/a.css', Buffer.from('p{}'))
    await writePrecompressed('_astro/a.css')
    await writeInPlace(folder, '/_astro/a.css', Buffer.from('p{}'))
    expect(await tree()).toEqual(['_astro', '_astro/a.css', '_astro/a.css.br', '_astro/a.css.gz'])
  })
})
