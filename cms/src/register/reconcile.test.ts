import { hashOf } from '@avizier/shared/register'
import { describe, expect, it } from 'vitest'
import { reconcile, type LatestRow } from './reconcile.ts'

const path = '/comunicate/2026/11/pasaj/'
const snapshot = { title: 'Pasaj', changeNote: null, corrections: [] }
const latest = (event: LatestRow['event'], known: LatestRow['snapshot'] = snapshot): LatestRow => ({
  event,
  path,
  snapshot: event === 'withdrawn' ? null : known,
  snapshotHash: event === 'withdrawn' ? null : hashOf(known),
})

describe('reconcile', () => {
  it.each([
    ['nothing public, nothing known', null, null, undefined],
    ['nothing public, already withdrawn', null, latest('withdrawn'), undefined],
    ['no longer public', null, latest('published'), 'withdrawn'],
    ['public for the first time', snapshot, null, 'published'],
    ['public again', snapshot, latest('withdrawn'), 'published'],
    ['public as it was', snapshot, latest('published'), undefined],
    ['public in another form', { ...snapshot, title: 'Alt' }, latest('published'), 'updated'],
    [
      'public with a correction',
      { ...snapshot, corrections: [{ at: '', text: 'Ora' }] },
      latest('updated'),
      'corrected',
    ],
  ] as const)('%s', (_, form, known, event) => {
    const decision = reconcile('press-releases', form && { snapshot: form, path }, known)
    expect(decision?.event).toBe(event)
  })

  it('keeps the first address whatever the document says now', () => {
    const form = { snapshot: { ...snapshot, title: 'Nou' }, path: '/comunicate/2026/12/nou/' }
    expect(reconcile('press-releases', form, latest('published'))?.path).toBe(path)
  })

  it('makes an update public in the history only when its note is new', () => {
    const noted = { ...snapshot, changeNote: 'Program actualizat' }
    const first = reconcile('announcements', { snapshot: noted, path }, latest('published'))
    expect(first).toMatchObject({ event: 'updated', note: 'Program actualizat', isMajor: true })
    const again = { ...noted, title: 'Alt titlu' }
    const second = reconcile('announcements', { snapshot: again, path }, latest('updated', noted))
    expect(second).toMatchObject({ event: 'updated', note: null, isMajor: false })
  })

  it('tells what is new when it is public again, against what was public last', () => {
    const corrections = [{ at: '2026-11-20T10:00:00.000Z', text: 'Ora.' }]
    const form = { snapshot: { ...snapshot, corrections, changeNote: 'Program' }, path }
    const again = (lastPublic: Record<string, unknown>) =>
      reconcile('press-releases', form, latest('withdrawn'), { lastPublic })
    expect(again(snapshot)).toMatchObject({ event: 'published', note: 'Ora. Program.' })
    expect(again(form.snapshot)).toMatchObject({ event: 'published', note: null, isMajor: true })
  })

  it('tells with a withdrawal why', () => {
    const reason = 'Consultarea a fost anulată.'
    const told = reconcile('debate-notices', null, latest('published'), {
      withdrawalReason: reason,
    })
    expect(told?.note).toBe(reason)
    expect(reconcile('debate-notices', null, latest('published'))?.note).toBeNull()
  })

  it('calls what is only shown referenced, first and later', () => {
    const form = { snapshot: { name: 'Direcția Tehnică' }, path: null }
    expect(reconcile('departments', form, null)?.event).toBe('referenced')
    expect(reconcile('media', form, latest('referenced'))?.event).toBe('referenced')
    expect(reconcile('media', null, latest('referenced'))?.event).toBe('withdrawn')
  })
})
