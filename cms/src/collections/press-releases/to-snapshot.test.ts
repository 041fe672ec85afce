import { parseSnapshot } from '@avizier/shared/kinds/index'
import { describe, expect, it } from 'vitest'
import { pressReleaseToSnapshot } from './to-snapshot.ts'

const body = {
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text: 'Text.' }] }] },
}

/** The fewest fields that a published row has. */
const row = {
  id: 'p1',
  title: 'Titlu',
  slug: 'titlu',
  publishedAt: '2026-11-23T10:00:00.000Z',
  kind: 'press-release',
  lead: 'Rezumat',
  body,
  _status: 'published',
}

describe('pressReleaseToSnapshot', () => {
  it('fills what was left empty', () => {
    const snapshot = pressReleaseToSnapshot(row)
    expect(snapshot).toEqual({
      title: 'Titlu',
      slug: 'titlu',
      publishedAt: '2026-11-23T10:00:00.000Z',
      changeNote: null,
      registrationNumber: null,
      registrationDate: null,
      department: null,
      topics: [],
      contact: null,
      kind: 'press-release',
      lead: 'Rezumat',
      body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Text.', marks: [] }] }],
      quotes: [],
      image: null,
      gallery: [],
      attachments: [],
      corrections: [],
    })
    expect(parseSnapshot('press-releases', snapshot)).toEqual(snapshot)
  })

  it('keeps relations as references, days as days of Cluj-Napoca, and dates of any driver', () => {
    expect(
      pressReleaseToSnapshot({
        ...row,
        publishedAt: new Date('2026-11-23T10:00:00Z'),
        registrationDate: '2026-11-22T22:30:00.000Z',
        department: 'd1',
        topics: ['t2', { id: 't1', name: 'Mobilitate' }],
        gallery: ['m1', null],
        corrections: [{ id: 'x', at: '2026-11-24T08:00:00+02:00', text: 'Ora 12:00.' }],
      }),
    ).toMatchObject({
      publishedAt: '2026-11-23T10:00:00.000Z',
      registrationDate: '2026-11-23',
      department: { ref: 'departments', id: 'd1' },
      topics: [
        { ref: 'topics', id: 't2' },
        { ref: 'topics', id: 't1' },
      ],
      gallery: [{ ref: 'media', id: 'm1' }],
      corrections: [{ at: '2026-11-24T06:00:00.000Z', text: 'Ora 12:00.' }],
    })
  })

  it('publishes nothing that it does not name', () => {
    const leaked = JSON.stringify(
      pressReleaseToSnapshot({
        ...row,
        author: { email: 'sentinel' },
        internalNote: 'sentinel',
        quotes: [{ text: 'Q', role: 'directorul', note: 'sentinel' }],
        department: { id: 'd1', name: 'sentinel' },
        body: {
          root: { children: [{ type: 'block', fields: { blockType: 'x', secret: 'sentinel' } }] },
        },
      }),
    )
    expect(leaked).not.toContain('sentinel')
  })

  it('refuses a row that is not fit to publish', () => {
    expect(() => pressReleaseToSnapshot({ ...row, slug: null })).toThrow(/slug/)
    expect(() => pressReleaseToSnapshot({ ...row, publishedAt: null })).toThrow(/publishedAt/)
  })
})
