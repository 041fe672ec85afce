import { expect, it } from 'vitest'
import { openManifest } from '../pages/manifest.ts'
import type { PageRecord } from '../pages/manifest/page-records.ts'
import type { Standing } from '../releases/site-state.ts'
import { changedPages } from './changed-pages.ts'

const manifestOf = (hashes: Record<string, string>) => {
  const manifest = openManifest(':memory:')
  const written = Object.entries(hashes).map(([url, hash]): PageRecord => ({
    url,
    hash,
    tags: [],
    files: [],
    until: undefined,
  }))
  manifest.settle(written, [], new Date(0))
  return manifest
}

it('counts each page once: new, gone, or of other bytes', () => {
  const before = manifestOf({ '/same/': 'a', '/other/': 'b', '/gone/': 'c' })
  const manifest = manifestOf({ '/same/': 'a', '/other/': 'B', '/new/': 'd' })
  const seen = { manifest: before } as Standing
  expect(changedPages({ manifest }, { seen: () => seen })).toBe(3)
  expect(changedPages({ manifest: before }, { seen: () => seen })).toBe(0)
  expect(changedPages({ manifest }, { seen: () => undefined })).toBeNull()
})
