import { expect, it } from 'vitest'
import { release } from '../testing/content.ts'
import { briefOf } from './brief.ts'
import type { LiveDocument } from './mirror.ts'

const snapshot = release(3)
const document: LiveDocument = {
  collection: 'press-releases',
  id: 'r3',
  path: '/comunicate/2026/11/ceva/',
  snapshot,
  snapshotHash: 'abc',
  number: 7,
  at: '2026-11-23T08:00:00.000Z',
  history: [],
}

it('holds what lists say of a document, and nothing of its text', () => {
  expect(briefOf(document)).toEqual({
    collection: 'press-releases',
    at: '2026-11-23T08:00:00.000Z',
    // A change so small that nobody is told moves no date.
    changedAt: snapshot.publishedAt,
    path: '/comunicate/2026/11/ceva/',
    snapshot: {
      title: snapshot.title,
      lead: snapshot.lead,
      publishedAt: snapshot.publishedAt,
      kind: snapshot.kind,
      department: snapshot.department,
      corrections: snapshot.corrections,
    },
  })
})

it('is of pages only', () => {
  expect(briefOf({ ...document, path: null })).toBeUndefined()
  expect(briefOf({ ...document, collection: 'topics' })).toBeUndefined()
})
