import { hashOf, rowHash, type RegisterRow } from '@avizier/shared/register'
import { describe, expect, it } from 'vitest'
import { mirrorOf, noon, siteUrl } from '../testing/compiled-site.ts'
import { article, issue } from '../testing/content.ts'
import { smallNewsroom } from '../testing/newsroom.ts'
import { documentAt } from './documents.ts'
import { contentsOf, issueOf } from './journal.ts'
import { createReader, type Reader } from './reader.ts'

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
