import type { Snapshot } from '@avizier/shared/kinds/index'
import { documentPath } from '@avizier/shared/paths'
import { hashOf, rowHash, type RegisterRow } from '@avizier/shared/register'
import { openMirror } from '../../site/publisher/mirror/mirror.ts'
import { entryOf } from '../../site/publisher/releases/release.ts'
import { recordsOf } from '../../site/publisher/search/record.ts'
import { addresses } from '../../site/src/addresses.ts'
import type * as App from '../../site/src/app-entry.ts'
import { createReader } from '../../site/src/queries/reader.ts'
import { smallNewsroom } from '../../site/src/testing/newsroom.ts'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { siteUrl } from './site.ts'

// A section that has a page only while something in it is public: questions and answers.

const noon = new Date('2026-11-23T12:00:00.000Z')
const question: Snapshot<'questions'> = {
  title: 'Cum obțin un loc de parcare?',
  slug: 'cum-obtin-un-loc-de-parcare',
  publishedAt: '2026-11-23T10:00:00.000Z',
  changeNote: null,
  corrections: [],
  department: { ref: 'departments', id: 'tehnic' },
  topics: [{ ref: 'topics', id: 'mobilitate' }],
  contact: null,
  lead: 'Cu o cerere depusă online, la Direcția Tehnică.',
  question: 'Stau pe o stradă fără locuri libere.\n\nCe fac?',
  askedOn: '2026-11-02',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Întâi plicul.', marks: [] }] }],
}
const path = documentPath('questions', question)

/** The rows with another one, which publishes the question or withdraws it. */
function withRow(rows: RegisterRow[], event: 'published' | 'withdrawn'): RegisterRow[] {
  const last = rows.at(-1)
  if (!last) throw new Error('The small newsroom has rows')
  const snapshot = event === 'published' ? question : null
  const row: RegisterRow = {
    ...last,
    number: last.number + 1,
    at: event === 'published' ? question.publishedAt : '2026-11-23T11:00:00.000Z',
    collection: 'questions',
    subject: 'q1',
    event,
    path,
    snapshot,
    snapshotHash: snapshot && hashOf(snapshot),
    previousHash: rowHash(last),
    note: null,
  }
  return [...rows, row]
}
const before = smallNewsroom()
const during = withRow(before, 'published')
const after = withRow(during, 'withdrawn')

function mirrorOf(rows: RegisterRow[]) {
  const mirror = openMirror(':memory:')
  mirror.apply(rows)
  return mirror
}

let app: typeof App
beforeAll(async () => {
  app = (await import(entryOf(inject('appDir')))) as typeof App
})
const make = async (rows: RegisterRow[], address: string) => {
  const answer = await app.render(address, createReader(mirrorOf(rows), noon, siteUrl))
  return { status: answer.status, text: await answer.text() }
}

const own = (rows: RegisterRow[]) =>
  [...addresses(mirrorOf(rows))].filter((address) => address.includes('intrebari')).sort()

describe('a section that comes with its first document', () => {
  it('has no page, no feed and no link before', async () => {
    expect(own(before)).toEqual([])
    for (const address of ['/', '/cautare/', '/presa/', '/404.html', '/sitemap/pagini.xml'])
      expect((await make(before, address)).text, address).not.toContain('/intrebari/')
  })

  it('has all of them with it', async () => {
    expect(own(during)).toEqual([
      '/intrebari/',
      '/intrebari/2026/',
      path,
      '/intrebari/rss.xml',
      '/sitemap/intrebari-2026-11.xml',
    ])
    for (const address of own(during)) {
      const { status, text } = await make(during, address)
      expect([address, status]).toEqual([address, 200])
      if (address !== '/intrebari/2026/' || text.includes('<html'))
        expect(text).toContain('intrebari')
    }
    const links = ['/', '/cautare/', '/presa/', '/sitemap/pagini.xml']
    for (const address of links)
      expect((await make(during, address)).text, address).toContain('/intrebari/')
    expect((await make(during, '/rss.xml')).text).toContain(path)
    expect((await make(during, '/compartimente/directia-tehnica/')).text).toContain(path)
    expect((await make(during, '/teme/mobilitate/')).text).toContain(path)
  })

  it('shows question and answer, and tells search engines so', async () => {
    const { text } = await make(during, path)
    expect(text).toContain('<h1>Cum obțin un loc de parcare?</h1>')
    expect(text).toContain('<p>Stau pe o stradă fără locuri libere.</p><p>Ce fac?</p>')
    expect(text).toContain('Întâi plicul.')
    expect(text).toContain('"@type":"QAPage"')
  })

  it('is found by every word of it, and narrowed by its section', () => {
    const records = recordsOf(mirrorOf(during), '2026')
    const record = records.find(({ url }) => url === path)
    expect(record?.filters.sectiune).toEqual(['intrebari'])
    expect(record?.content).toMatch(/plicul[^]*locuri libere|locuri libere[^]*plicul/)
  })

  it('goes with its last one: the page of what was withdrawn leads to the front page', async () => {
    expect(own(after)).toEqual([path])
    const { text } = await make(after, path)
    expect(text).toContain('<a href="/">Mergeți la prima pagină</a>')
    expect(text).not.toContain('"/intrebari/"')
  })
})
