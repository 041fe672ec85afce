import { describe, expect, it } from 'vitest'
import { actOf, type MainRow, type WriteRequest } from './act-of.ts'
import type { Act } from './decide.ts'

const live: MainRow = { isLive: true, isTrashed: false }
const draft: MainRow = { isLive: false, isTrashed: false }
const trashed: MainRow = { isLive: false, isTrashed: true }
const now = '2026-11-23T10:00:00.000Z'

describe('actOf', () => {
  it.each<[string, WriteRequest, MainRow | null, Act]>([
    ['a new draft', { draft: false, data: {} }, null, 'draft'],
    ['a new publication', { draft: false, data: { _status: 'published' } }, null, 'publish'],
    [
      'a draft that says published',
      { draft: true, data: { _status: 'published' } },
      null,
      'publish',
    ],
    ['a draft of a draft', { draft: true, data: { title: 'x' } }, draft, 'draft'],
    ['the main row of a draft', { draft: false, data: { title: 'x' } }, draft, 'draft'],
    ['a draft over a live document', { draft: true, data: { title: 'x' } }, live, 'draft'],
    ['the live row without a status', { draft: false, data: { title: 'x' } }, live, 'publish'],
    ['the live row as draft', { draft: false, data: { _status: 'draft' } }, live, 'unpublish'],
    [
      'the live row with no status at all',
      { draft: false, data: { _status: null } },
      live,
      'unpublish',
    ],
    ['a publication', { draft: true, data: { _status: 'published' } }, draft, 'publish'],
    ['a move to the trash', { draft: true, data: { deletedAt: now } }, live, 'trash'],
    [
      'a publication into the trash',
      { draft: false, data: { deletedAt: now, _status: 'published' } },
      draft,
      'publish',
    ],
    ['a return from the trash', { draft: false, data: { deletedAt: null } }, trashed, 'restore'],
    ['an edit in the trash', { draft: true, data: { title: 'x' } }, trashed, 'restore'],
    [
      'a save of the form, which names the trash',
      { draft: true, data: { deletedAt: null } },
      live,
      'draft',
    ],
  ])('sees %s', (_, request, main, act) => {
    expect(actOf(request, main)).toBe(act)
  })
})
