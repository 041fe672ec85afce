import { describe, expect, it } from 'vitest'
import { code, textOf } from './files.ts'
import { otherSources } from './reading.ts'

/** Not part of pages: what runs in the browser, under `npm run dev`, when the app is compiled, in tests. */
const besidePages =
  /^site\/src\/(?:scripts\/|search\/|fonts\/|testing\/|dev-reader\.ts$|middleware\.ts$|.*\.test\.ts$)/
/** The reader itself opens the door. */
const isDoor = (file: string) => file === 'site/src/queries/reader.ts'

describe('pages read through site/src/queries only: the publisher knows what each was made from', () => {
  const files = code.filter(
    (file) => /^site\/src\/.*\.(?:ts|astro)$/.test(file) && !besidePages.test(file),
  )

  it('looks at pages, layouts, components, feeds and queries', () => {
    const folders = new Set(files.map((file) => file.split('/')[2]))
    expect([...folders]).toEqual(
      expect.arrayContaining(['pages', 'layouts', 'components', 'feeds', 'queries', 'text']),
    )
  })

  it('finds no other source', () => {
    const found = files
      .filter((file) => !isDoor(file))
      .map((file) => [file, otherSources(file, textOf(file))] as const)
      .filter(([, sources]) => sources.length > 0)
    expect(found).toEqual([])
  })

  it.each([
    [`import { openMirror } from '../../publisher/mirror.ts'`, ['the mirror', 'the publisher']],
    [`import { live } from '../queries/mirror.ts'`, ['the mirror']],
    [`import { publish } from '../../site/publisher/pages/publish.ts'`, ['the publisher']],
    [`const reader = createReader(mirror, asOf, siteUrl)`, ['a reader of its own']],
    [`import { readFile } from 'node:fs/promises'`, ['the machine']],
    [`import fs from 'fs'`, ['the machine']],
    [`const { readFile } = await import('node:fs/promises')`, ['the machine']],
    [`const answer = await fetch('https://example.org/')`, ['the network']],
    [`const name = process.env.NAME`, ['the environment']],
    [`if (import.meta.env.NAME) show()`, ['the environment']],
    [`const today = new Date()`, ['the clock']],
    [`const today = new Date`, ['the clock']],
    [`const today = dayOf(Date.now())`, ['the clock']],
    [`const id = Math.random()`, ['chance']],
    [`const id = crypto.randomUUID()`, ['chance']],
    [`let shown = 0`, ['the page before']],
    [`export let shown: string | undefined`, ['the page before']],
    [`const known = new Map<string, string>()`, ['the page before']],
  ])('would find %s', (text, sources) => {
    expect(otherSources('site/src/feeds/item.ts', text)).toEqual(sources)
  })

  it.each([
    `import type { LiveDocument } from '../queries/mirror.ts'`,
    `const end = new Date(validTo)`,
    `  let rest = words`,
    `const protocols = new Set(['https:'])`,
  ])('lets %s pass', (text) => {
    expect(otherSources('site/src/feeds/item.ts', text)).toEqual([])
  })

  it('lets an Astro component count while it makes one page', () => {
    expect(otherSources('site/src/components/files.astro', '---\nlet row = 0\n---')).toEqual([])
  })
})
