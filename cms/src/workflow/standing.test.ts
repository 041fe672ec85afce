import { describe, expect, it } from 'vitest'
import type { ActName, NewAct } from './acts.ts'
import { nothingYet } from './acts-of-save.ts'
import { standingOf, type DeskDocument, type State } from './standing.ts'

/** Acts as `who did` words: „ana edit”; a number after it is the text that it is about, else the newest so far. */
function acts(...told: (string | [string, NewAct['details']])[]): NewAct[] {
  let revision = 0
  return told.map((one) => {
    const [words, details] = typeof one === 'string' ? [one, null] : one
    const [by = '', act = '', about] = words.split(' ')
    if (act === 'edit') revision += 1
    return {
      act: act as ActName,
      by: by === 'system' ? null : by,
      at: '2026-11-28T10:00:00.000Z',
      revision: about === undefined ? revision : Number(about),
      note: null,
      details,
    }
  })
}

const live: DeskDocument = {
  ...nothingYet,
  isLive: true,
  liveRevision: 1,
  isNewestLive: true,
  wasPublic: true,
}
const stands = (...told: Parameters<typeof acts>) => standingOf(acts(...told), nothingYet)
const submitted = ['ana edit', 'ana submit']
const approved = [...submitted, 'bogdan approve']
const at = '2026-12-01T08:00:00.000Z'

describe('the state of a text', () => {
  it.each<[string, Parameters<typeof acts>, State]>([
    ['written', ['ana edit'], 'draft'],
    ['submitted', submitted, 'submitted'],
    ['submitted, then mended', [...submitted, 'bogdan edit'], 'submitted'],
    ['returned', [...submitted, 'bogdan return'], 'returned'],
    ['returned, then mended', [...submitted, 'bogdan return', 'ana edit'], 'returned'],
    ['returned and submitted again', [...submitted, 'bogdan return', 'ana submit'], 'submitted'],
    ['approved', approved, 'approved'],
    ['approved, then written on', [...approved, 'ana edit'], 'draft'],
    ['approved, then returned', [...approved, 'bogdan return'], 'returned'],
    ['scheduled', [...approved, ['bogdan schedule', { at, purpose: 'publish' }]], 'scheduled'],
    [
      'scheduled and not any more',
      [...approved, ['bogdan schedule', { at, purpose: 'publish' }], 'bogdan unschedule'],
      'approved',
    ],
    [
      'scheduled by one alone and not any more',
      ['ana edit', ['ana schedule', { at, purpose: 'publish' }], 'ana unschedule'],
      'draft',
    ],
    [
      'scheduled, then written on',
      [...approved, ['bogdan schedule', { at, purpose: 'publish' }], 'ana edit'],
      'draft',
    ],
    ['published', [...approved, 'bogdan publish'], 'published'],
    [
      'planned to be withdrawn',
      [...approved, 'bogdan publish', ['bogdan schedule', { at, purpose: 'withdraw' }]],
      'published',
    ],
    ['corrected', [...approved, ['bogdan publish', { change: 'correction' }]], 'corrected'],
    ['published, then written on', [...approved, 'bogdan publish', 'ana edit'], 'draft'],
    [
      'published under a draft that was begun meanwhile',
      [...approved, 'ana edit', 'system publish 1'],
      'draft',
    ],
    ['withdrawn', [...approved, 'bogdan publish', 'bogdan withdraw'], 'withdrawn'],
    [
      'withdrawn, then written on',
      [...approved, 'bogdan publish', 'bogdan withdraw', 'ana edit'],
      'draft',
    ],
    [
      'withdrawn and back',
      [
        ...approved,
        ['bogdan publish', { change: 'correction' }],
        'bogdan withdraw',
        'dan reinstate',
      ],
      'corrected',
    ],
    [
      'withdrawn and back under a draft',
      [...approved, 'bogdan publish', 'ana edit', 'bogdan withdraw 1', 'dan reinstate 1'],
      'draft',
    ],
  ])('that was %s', (_, told, state) => expect(stands(...told).state).toBe(state))

  it.each<[string, Partial<DeskDocument>, State]>([
    ['what is public', live, 'published'],
    ['a draft on top of what is public', { ...live, isNewestLive: false }, 'draft'],
    ['what was public once', { wasPublic: true }, 'withdrawn'],
    ['what never was', {}, 'draft'],
  ])('of which no act tells: %s', (_, document, state) =>
    expect(standingOf([], { ...nothingYet, ...document }).state).toBe(state),
  )
})

describe('who had a hand in a text', () => {
  it('is everybody who wrote since the last approval, in order', () => {
    expect(stands('dan edit', 'ana edit', 'dan edit', 'system edit', 'ana submit')).toMatchObject({
      editedBy: ['dan', 'ana'],
      submittedBy: 'ana',
    })
    expect(stands(...approved)).toMatchObject({
      editedBy: [],
      submittedBy: 'ana',
      approvedRevision: 1,
    })
    expect(stands(...approved, 'dan edit')).toMatchObject({
      editedBy: ['dan'],
      submittedBy: null,
      approvedRevision: null,
    })
  })
})

describe('a plan', () => {
  const planned = [
    ...approved,
    ['bogdan schedule', { at, purpose: 'publish' }] as [string, NewAct['details']],
  ]
  it('is for the text that it was made for, whatever is written after', () => {
    const plan = { at, purpose: 'publish', revision: 1 }
    expect(stands(...planned).scheduledFor).toEqual(plan)
    expect(stands(...planned, 'ana edit').scheduledFor).toEqual(plan)
    expect(stands(...planned, 'ana edit', 'system publish 1').scheduledFor).toBeNull()
  })
  it('ends with a withdrawal; one to withdraw outlives a publication', () => {
    expect(stands(...planned, 'bogdan withdraw').scheduledFor).toBeNull()
    const toWithdraw: [string, NewAct['details']] = ['bogdan schedule', { at, purpose: 'withdraw' }]
    const later = [...approved, 'bogdan publish', toWithdraw, 'ana edit', 'ana submit'] as const
    expect(stands(...later, 'dan approve', 'dan publish').scheduledFor).toMatchObject({
      purpose: 'withdraw',
    })
  })
})

describe('an owed review', () => {
  const hasty = ['ana edit', 'ana submit', 'elena publish-urgently']
  it('stays through edits, withdrawal and reinstatement until it is done', () => {
    expect(stands(...hasty)).toMatchObject({
      state: 'published',
      owesReview: true,
      urgentBy: 'elena',
    })
    const through = [...hasty, 'elena withdraw', 'elena reinstate', 'dan edit']
    expect(stands(...through)).toMatchObject({ owesReview: true, editedBy: ['ana', 'dan'] })
    expect(stands(...through, 'bogdan approve-afterwards')).toMatchObject({
      owesReview: false,
      editedBy: ['dan'],
    })
  })
  it('is done too where another person approves all that goes out next', () => {
    const again = [...hasty, 'ana edit', 'ana submit']
    expect(stands(...again, 'bogdan approve').owesReview).toBe(true)
    expect(stands(...again, 'bogdan approve', 'bogdan publish').owesReview).toBe(false)
    expect(stands(...again, 'elena approve', 'bogdan publish').owesReview).toBe(true)
    expect(stands(...again, 'bogdan approve', 'ana edit', 'bogdan publish').owesReview).toBe(true)
  })
})
