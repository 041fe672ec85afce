import { authoredCollections, type AuthoredCollection } from '@avizier/shared/collections'
import { parseSnapshot } from '@avizier/shared/kinds/index'
import { describe, expect, it } from 'vitest'
import { toSnapshot } from './snapshots.ts'

const page = { title: 'T', slug: 't', publishedAt: '2026-11-23T10:00:00.000Z', lead: 'L' }
const body = { root: { children: [] } }
const noon = new Date('2026-11-23T10:00:00.000Z')

/** What some need beside a text. */
const needed: Partial<Record<AuthoredCollection, Record<string, unknown>>> = {
  'press-releases': { kind: 'press-release' },
  'journal-issues': { number: 11, issueDate: page.publishedAt, pdf: 'd1', pageCount: 8 },
  'journal-articles': { issue: 'i1', section: 'works' },
  campaigns: { startsOn: page.publishedAt },
  'debate-notices': { noticeType: 'budget', legalBasis: 'art. 39' },
  events: { eventType: 'inauguration', status: 'planned', startsAt: page.publishedAt },
}

/** The fewest fields that each may be published with: MongoDB leaves out what is empty, SQLite gives null. */
const fewest = (collection: AuthoredCollection) => ({ ...page, body, ...needed[collection] })

describe('toSnapshot', () => {
  it.each(authoredCollections)('makes a complete snapshot of the emptiest of %s', (collection) => {
    const row = fewest(collection)
    const snapshot = toSnapshot[collection](row, noon)
    expect(parseSnapshot(collection, snapshot)).toEqual(snapshot)
    const nulls = Object.fromEntries(Object.keys(snapshot).map((key) => [key, null]))
    expect(toSnapshot[collection]({ ...nulls, ...row }, noon)).toEqual(snapshot)
  })

  it('lets an announcement without a start begin with its publication', () => {
    const { validFrom } = toSnapshot.announcements(fewest('announcements'), noon)
    expect(validFrom).toBe(page.publishedAt)
  })

  it.each(['departments', 'topics', 'contacts'] as const)(
    'needs only a name of %s',
    (collection) => {
      const snapshot = toSnapshot[collection]({ name: 'N', slug: 'n' }, noon)
      expect(parseSnapshot(collection, snapshot)).toEqual(snapshot)
    },
  )

  it('keeps inside which department sent an article', () => {
    const row = { ...fewest('journal-articles'), department: 'd1' }
    expect(toSnapshot['journal-articles'](row, noon)).not.toHaveProperty('department')
  })

  it('names the responsible person of a debate only with a name', () => {
    const of = (responsible: unknown) =>
      toSnapshot['debate-notices']({ ...fewest('debate-notices'), responsible }, noon).responsible
    expect(of({ name: null, email: 'a@x.ro' })).toBeNull()
    expect(of({ name: 'secretarul' })).toEqual({ name: 'secretarul', email: null, phone: null })
  })

  it('keeps the collections of what a campaign relates to', () => {
    const related = [
      { relationTo: 'leaflets', value: 'l1' },
      { relationTo: 'announcements', value: null },
    ]
    expect(toSnapshot.campaigns({ ...fewest('campaigns'), related }, noon).related).toEqual([
      { ref: 'leaflets', id: 'l1' },
    ])
  })
})
