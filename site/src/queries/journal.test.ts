import { hashOf, rowHash, type RegisterRow } from '@avizier/shared/register'
import { describe, expect, it } from 'vitest'
import { mirrorOf, noon, siteUrl } from '../testing/compiled-site.ts'
import { article, issue } from '../testing/content.ts'
import { smallNewsroom } from '../testing/newsroom.ts'
import { pagePictures, storedFile } from '../testing/register.ts'
import { documentAt } from './documents.ts'
import { contentsOf, issueOf, pagesOf } from './journal.ts'
import { createReader, type Reader } from './reader.ts'
import { issuePages } from './site-map.ts'

type Event = Pick<RegisterRow, 'collection' | 'subject'> & Partial<RegisterRow>

const kept = { event: 'withdrawn', manner: 'withdrawn', note: 'Are o greșeală.' } as const
const keptIssue: Event = {
  ...kept,
  ...{ collection: 'journal-issues', subject: 'i11', snapshot: issue(11) },
}
const keptArticle = (page: number): Event => ({
  ...kept,
  ...{ collection: 'journal-articles', subject: `j${page}`, snapshot: article(page) },
})

/** What is asked of the small newsroom after this was done in it. */
function readerAfter(...events: Event[]): Reader {
  const rows = smallNewsroom()
  for (const event of events) {
    const last = rows.at(-1)
    const latest = rows.findLast(({ subject }) => subject === event.subject)
    if (!last || !latest) throw new Error(`${event.subject} is not in the newsroom`)
    const place = { number: last.number + 1, previousHash: rowHash(last) }
    rows.push({ ...latest, ...event, ...place, snapshotHash: hashOf(event.snapshot) })
  }
  return createReader(mirrorOf(rows), noon, siteUrl)
}

/** The titles that the page of issue 11 lists then. */
function listedAfter(...events: Event[]): string[] {
  const reader = readerAfter(...events)
  const document = documentAt(reader, '/jurnal/2026/nr-11/', 'journal-issues')
  if (!document) throw new Error('The issue has no page')
  return contentsOf(reader, document).flatMap(({ articles }) =>
    articles.map(({ snapshot }) => snapshot.title),
  )
}

const titles = (...pages: number[]) => pages.map((page) => article(page).title)

describe('the contents of an issue', () => {
  it('are its articles', () => {
    expect(listedAfter()).toEqual(titles(1, 2, 3))
  })

  it('leave out what was withdrawn by itself', () => {
    expect(listedAfter(keptArticle(2))).toEqual(titles(1, 3))
  })

  it('stay where it was withdrawn and its page stays, as the pages of its articles do', () => {
    const articles = [1, 2, 3].map(keptArticle)
    expect(listedAfter(keptIssue, ...articles)).toEqual(titles(1, 2, 3))
  })
})

it('an article leads to its issue, also where both were withdrawn and the issue says why', () => {
  const issueAfter = (...events: Event[]) => {
    const reader = readerAfter(...events)
    const path = '/jurnal/2026/nr-11/'
    return issueOf(reader, { path: `${path}articol/`, snapshot: article(1) })
  }
  expect(issueAfter()).toMatchObject({ id: 'i11', path: '/jurnal/2026/nr-11/' })
  expect(issueAfter(keptIssue, keptArticle(1))).toMatchObject({
    path: '/jurnal/2026/nr-11/',
    withdrawal: { reason: 'Are o greșeală.' },
  })
})

describe('the pages of an issue', () => {
  /** Issue 11 with these facts, whose PDF has those. */
  function issueWith(facts: object, pdf: object) {
    const file = storedFile('jurnal.pdf', 9, 'application/pdf')
    const scan = {
      title: 'Nr. 11',
      file,
      pageCount: 2,
      hasText: false,
      pages: [],
      recognized: null,
    }
    const reader = readerAfter(
      { collection: 'documents', subject: 'jurnal-11', snapshot: { ...scan, ...pdf } },
      { collection: 'journal-issues', subject: 'i11', snapshot: { ...issue(11), ...facts } },
    )
    const document = documentAt(reader, '/jurnal/2026/nr-11/', 'journal-issues')
    if (!document) throw new Error('The issue has no page')
    return { document, pages: pagesOf(reader, document) }
  }
  const saying = (facts: object, pdf: object) =>
    issueWith(facts, pdf).pages.map(({ text, confidence }) => [text, confidence])

  it('say what a machine read, also where the scan has a number of its own', () => {
    const facts = { pageCount: 2, text: ['', '2'] }
    const recognized = { text: ['Malul Someșului', 'Bugetul'], confidence: 88 }
    expect(saying(facts, { recognized })).toEqual([
      ['Malul Someșului', 88],
      ['Bugetul', 88],
    ])
    expect(saying(facts, {})).toEqual([
      ['', null],
      ['2', null],
    ])
  })

  it('tell a picture that is to come from one that could not be painted', () => {
    const shown = (pdf: object) =>
      issueWith({ pageCount: 2 }, pdf).pages.map(({ pictures, isDrawn }) => [
        pictures.length,
        isDrawn,
      ])
    expect(shown({ pages: [pagePictures(1), []] })).toEqual([
      [3, true],
      [0, true],
    ])
    expect(shown({})).toEqual([
      [0, false],
      [0, false],
    ])
  })

  it('end where nobody leafs further, also in the list of addresses', () => {
    const text = Array.from({ length: 2000 }, () => 'Buget')
    const { document, pages } = issueWith({ pageCount: 2000, text }, { pageCount: 2000 })
    expect(pages).toHaveLength(120)
    expect(issuePages([{ ...document, snapshot: { pageCount: 2000 } }] as never)).toHaveLength(120)
  })
})
