import { chainStart, hashOf, rowHash, type RegisterRow } from '@avizier/shared/register'
import { describe, expect, it } from 'vitest'
import { leaflet } from '../../src/testing/content.ts'
import { openMirror } from './mirror.ts'

describe('a document that is taken back', () => {
  const path = '/pliante/urbanism/'
  const page = { ...leaflet, title: 'Certificatul de urbanism' }
  const form = { snapshot: page, snapshotHash: hashOf(page) }
  const gone = { snapshot: null, snapshotHash: null }
  const told = (...steps: Partial<RegisterRow>[]) => {
    const rows: RegisterRow[] = []
    for (const step of steps) {
      const last = rows.at(-1)
      const number = rows.length + 1
      rows.push({
        number,
        at: `2026-11-23T08:00:0${number}.000Z`,
        actor: 'system',
        collection: 'leaflets',
        subject: 'l1',
        path,
        event: 'withdrawn',
        snapshot: null,
        snapshotHash: null,
        previousHash: last ? rowHash(last) : chainStart,
        note: null,
        isMajor: true,
        ...step,
      })
    }
    const mirror = openMirror(':memory:')
    for (const one of rows) mirror.apply([one])
    return mirror
  }
  const published = { event: 'published', ...form } as const
  const replaced = {
    event: 'withdrawn',
    ...gone,
    note: 'Este altul.',
    manner: 'replaced',
    replacedBy: '/pliante/nou/',
  } as const
  const kept = { event: 'withdrawn', ...form, note: 'A expirat.', manner: 'withdrawn' } as const

  it('leads on to what took its place, until it is public again', () => {
    const mirror = told(published, replaced)
    expect(mirror.movedAt(path)).toEqual({ path, to: '/pliante/nou/' })
    expect(mirror.moved()).toEqual([{ path, to: '/pliante/nou/' }])
    expect([mirror.withdrawn(), [...mirror.paths()]]).toEqual([[], [path]])
    expect([...mirror.tagsAfter(1)]).toEqual(
      expect.arrayContaining([`moved:${path}`, 'moved', 'withdrawn', 'leaflets/l1']),
    )
    const again = told(published, replaced, published)
    expect([again.movedAt(path), again.moved()]).toEqual([undefined, []])
    expect([...again.tagsAfter(2)]).toEqual(
      expect.arrayContaining([`moved:${path}`, 'moved', 'leaflets/l1']),
    )
  })

  it('stays where its page does: in no list but those that feeds tell, and with its row', () => {
    const mirror = told(published, kept)
    expect([mirror.get('leaflets', 'l1'), mirror.atPath(path)]).toEqual([undefined, undefined])
    const document = mirror.keptAt(path)
    expect(document).toMatchObject({
      snapshot: page,
      withdrawal: { at: '2026-11-23T08:00:02.000Z', reason: 'A expirat.' },
    })
    expect(document?.history.map(({ event }) => event)).toEqual(['withdrawn', 'published'])
    expect([mirror.withdrawn(), mirror.withdrawnAt(path)?.note]).toEqual([[], 'A expirat.'])
    expect([mirror.list('leaflets'), mirror.listsBelow('leaflets')]).toEqual([[], []])
    expect(mirror.list('leaflets:by-change').map(({ id }) => id)).toEqual(['l1'])
    expect(document && mirror.rowOf(document)?.manner).toBe('withdrawn')
    expect(mirror.hasPath(path)).toBe(true)
  })

  it('loses no line, however it is taken back and comes again', () => {
    const mirror = told(published, kept, replaced, { event: 'withdrawn', ...gone }, kept)
    expect(mirror.keptAt(path)?.history.map(({ number }) => number)).toEqual([5, 4, 3, 2, 1])
    expect(mirror.movedAt(path)).toBeUndefined()
    const again = told(published, replaced, kept, published, { event: 'withdrawn', ...gone })
    expect([again.keptAt(path), again.withdrawn().length]).toEqual([undefined, 1])
  })
})
