import { adding, changing, type Upgrade } from '@avizier/shared/form'
import { hashOf } from '@avizier/shared/register'
import { snapshotForms, type Forms } from '@avizier/shared/kinds/forms'
import type { WithdrawalManner } from '@avizier/shared/withdrawal'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { reconcile as decide, type LatestRow } from './reconcile.ts'

/** Any object is a form here; `upgrades` are those of press releases. */
const formsWith = (...upgrades: Upgrade[]): Forms => {
  const schema = z.looseObject({})
  const anything = Object.keys(snapshotForms).map((kind) => [kind, { schema, upgrades: [] }])
  return { ...Object.fromEntries(anything), 'press-releases': { schema, upgrades } } as Forms
}
const reconcile = (
  ...[collection, form, known, told]: Parameters<typeof decide>
): ReturnType<typeof decide> => decide(collection, form, known, { forms: formsWith(), ...told })

const path = '/comunicate/2026/11/pasaj/'
const snapshot = { title: 'Pasaj', changeNote: null, corrections: [] }
const latest = (event: LatestRow['event'], known: LatestRow['snapshot'] = snapshot): LatestRow => ({
  subject: '1',
  event,
  path,
  snapshot: event === 'withdrawn' ? null : known,
  snapshotHash: event === 'withdrawn' ? null : hashOf(known),
  note: null,
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

  describe('a withdrawal', () => {
    const reason = 'Consultarea a fost anulată.'
    const how = (manner: WithdrawalManner, replacedBy: string | null = null) => ({
      withdrawal: { manner, reason, replacedBy },
    })
    const over = (row: LatestRow, told: Parameters<typeof decide>[3]) =>
      reconcile('debate-notices', null, row, told)

    it('in silence says nothing but that it is one', () => {
      expect(over(latest('published'), {})).toEqual({
        event: 'withdrawn',
        path,
        snapshot: null,
        snapshotHash: null,
        note: null,
        isMajor: true,
      })
    })

    it('tells why, in which manner, and what took the place', () => {
      const gone = { snapshot: null, snapshotHash: null, note: reason }
      expect(over(latest('published'), how('error'))).toMatchObject({ ...gone, manner: 'error' })
      const decision = over(latest('updated'), how('replaced', '/anunturi/2026/11/nou/'))
      expect(decision).toMatchObject({
        ...gone,
        manner: 'replaced',
        replacedBy: '/anunturi/2026/11/nou/',
      })
    })

    it('that keeps the page holds what was public last', () => {
      const decision = over(latest('corrected'), how('withdrawn'))
      expect(decision).toMatchObject({
        event: 'withdrawn',
        snapshot,
        snapshotHash: hashOf(snapshot),
        note: reason,
        manner: 'withdrawn',
      })
    })

    const kept: LatestRow = {
      ...latest('withdrawn'),
      snapshot,
      snapshotHash: hashOf(snapshot),
      note: reason,
      manner: 'withdrawn',
    }
    it.each([
      ['as it was said', kept, how('withdrawn'), undefined],
      ['for another reason', { ...kept, note: 'Alt motiv' }, how('withdrawn'), 'withdrawn'],
      ['in another manner', kept, how('error'), 'error'],
      ['in silence where no page stays', { ...latest('withdrawn'), note: reason }, {}, undefined],
    ])('is told again only where something new is said: %s', (_, row, told, manner) => {
      expect(over(row, told)?.manner).toBe(manner)
    })

    it('in silence takes away the page that stayed', () => {
      expect(over(kept, {})).toMatchObject({ event: 'withdrawn', snapshot: null })
    })

    it('takes the page that stays back from the row that withdrew it whole', () => {
      const decision = over(latest('withdrawn'), { ...how('withdrawn'), lastPublic: snapshot })
      expect(decision).toMatchObject({ event: 'withdrawn', snapshot })
    })

    it('is over as soon as the document is public again', () => {
      const again = reconcile('debate-notices', { snapshot, path }, kept, { lastPublic: snapshot })
      expect(again).toMatchObject({ event: 'published', isMajor: true, snapshot })
      expect(again).not.toHaveProperty('manner')
    })
  })

  it('calls what is only shown referenced, first and later', () => {
    const form = { snapshot: { name: 'Direcția Tehnică' }, path: null }
    expect(reconcile('departments', form, null)?.event).toBe('referenced')
    expect(reconcile('media', form, latest('referenced'))?.event).toBe('referenced')
    expect(reconcile('media', null, latest('referenced'))?.event).toBe('withdrawn')
  })
})

describe('a form that has grown since the row was written', () => {
  const added = adding(() => ({ pinned: false }))
  const renamed = changing(({ title, ...rest }) => ({ ...rest, heading: title }))
  const removed = changing(({ changeNote: _, ...rest }) => rest)
  const today = { heading: 'Pasaj', corrections: [], pinned: false }
  const forms = formsWith(added, renamed, removed)

  it.each([
    ['a field that was added', { ...snapshot, pinned: false }, [added]],
    [
      'a field that has another name',
      { heading: 'Pasaj', changeNote: null, corrections: [] },
      [renamed],
    ],
    ['a field that was removed', { title: 'Pasaj', corrections: [] }, [removed]],
    ['all of them', today, [added, renamed, removed]],
  ])('says nothing of %s', (_, form, upgrades) => {
    const told = { forms: formsWith(...upgrades) }
    expect(
      reconcile('press-releases', { snapshot: form, path }, latest('published'), told),
    ).toBeNull()
  })

  it('is written in its version as soon as the document itself changes', () => {
    const form = { snapshot: { ...today, pinned: true }, path }
    const decision = reconcile('press-releases', form, latest('published'), { forms })
    expect(decision).toMatchObject({ event: 'updated', formVersion: 4, snapshot: form.snapshot })
    const written = { ...latest('updated', form.snapshot), formVersion: 4 }
    expect(reconcile('press-releases', form, written, { forms })).toBeNull()
    // The first version says nothing, as rows of always.
    expect(reconcile('leaflets', form, null, { forms })).not.toHaveProperty('formVersion')
  })

  it('tells of a change against what was public last, in one form', () => {
    const noted = changing(({ changeNote, ...rest }) => ({ ...rest, remark: null, changeNote }))
    const known = latest('published', { ...snapshot, changeNote: 'Program' })
    const form = {
      snapshot: { title: 'Alt', changeNote: 'Program', corrections: [], remark: null },
      path,
    }
    const decision = reconcile('press-releases', form, known, { forms: formsWith(noted) })
    expect(decision).toMatchObject({ event: 'updated', note: null, isMajor: false })
  })

  it('can be withdrawn also where nobody can read the row any more', () => {
    const unreadable = { ...latest('published'), formVersion: 9 }
    expect(reconcile('press-releases', null, unreadable, { forms })?.event).toBe('withdrawn')
    expect(() =>
      reconcile('press-releases', { snapshot: today, path }, unreadable, { forms }),
    ).toThrow(/^press-releases\/1: was written in version 9 of its form, and this program knows 4/)
  })
})
