import { leafedPages } from '@avizier/shared/issue-pages'
import { journalSections } from '@avizier/shared/kinds/journal-articles'
import type { StoredImage } from '@avizier/shared/kinds/fields'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { documentAt, documentsIn, type Authored } from './documents.ts'
import { lists } from './lists.ts'
import type { ListOptions, LiveDocument } from './mirror.ts'
import { printedPages } from './printed-pages.ts'
import type { Reader } from './reader.ts'

export type LiveIssue = Extract<Authored, { collection: 'journal-issues' }>
export type LiveArticle = Extract<Authored, { collection: 'journal-articles' }>

export interface IssueView {
  id: string
  path: string
  issue: Snapshot<'journal-issues'>
  pdf: Snapshot<'documents'> | undefined
  cover: Snapshot<'media'> | undefined
}

export function viewOfIssue(
  reader: Reader,
  { id, path, snapshot }: Pick<LiveIssue, 'id' | 'path' | 'snapshot'>,
): IssueView {
  const { pdf, cover } = snapshot
  return {
    id,
    path,
    issue: snapshot,
    pdf: reader.get('documents', pdf.id)?.snapshot,
    cover: cover ? reader.get('media', cover.id)?.snapshot : undefined,
  }
}

/** Issues of a list, newest first. */
export const issuesIn = (reader: Reader, list: string, options?: ListOptions): IssueView[] =>
  documentsIn(reader, 'journal-issues', list, options).map((document) =>
    viewOfIssue(reader, document),
  )

export const newestIssues = (reader: Reader, limit: number): IssueView[] =>
  issuesIn(reader, lists.of('journal-issues'), { limit })

type Issue = Pick<LiveIssue, 'id' | 'withdrawal'>

/** The articles of an issue as they follow in print; of one that was withdrawn and stays, those that stay with it. */
export function articlesOf(reader: Reader, { id, withdrawal }: Issue): LiveArticle[] {
  const whole = { ref: 'journal-issues', id } as const
  const list = withdrawal ? lists.keptPartsOf(whole) : lists.partsOf(whole)
  return documentsIn(reader, 'journal-articles', list, { order: 'oldest-first' })
}

/** The issue of an article; also one that was withdrawn and whose page stays, where it says why. */
export function issueOf(
  reader: Reader,
  { path, snapshot }: Pick<LiveArticle, 'path' | 'snapshot'>,
): LiveDocument<'journal-issues'> | undefined {
  const { id } = snapshot.issue
  const live = reader.get('journal-issues', id)
  if (live) return live
  const kept = documentAt(reader, path.replace(/[^/]+\/$/, ''), 'journal-issues')
  return kept?.id === id ? kept : undefined
}

/** A page of the printed issue, counted from 1. */
export interface IssuePage {
  number: number
  /** Its picture in several widths, ascending; none where it could not be painted. */
  pictures: readonly StoredImage[]
  /** False while pictures are still to be drawn. */
  isDrawn: boolean
  text: string
  /** How sure a machine was that recognised the text, from 0 to 100; null where the PDF has words of its own. */
  confidence: number | null
}

/** The pages of a printed issue that are leafed through. */
export function pagesOf(reader: Reader, document: LiveIssue): IssuePage[] {
  const { pageCount, pdf } = document.snapshot
  const file = reader.get('documents', pdf.id)?.snapshot
  const words = printedPages(reader, document)
  return Array.from({ length: leafedPages(pageCount) }, (_, index) => ({
    number: index + 1,
    pictures: file?.pages[index] ?? [],
    isDrawn: file !== undefined && file.pages.length > 0,
    text: words[index] ?? '',
    confidence: file?.recognized?.confidence ?? null,
  }))
}

/** The articles that begin on a page, as they follow in print. */
export const articlesOn = (reader: Reader, issue: LiveIssue, page: number): LiveArticle[] =>
  articlesOf(reader, issue).filter(({ snapshot }) => snapshot.pageNumber === page)

export interface Contents {
  section: (typeof journalSections)[number]
  articles: LiveArticle[]
}

/** The contents of an issue, section by section; empty sections are left out. */
export const contentsOf = (reader: Reader, issue: Issue): Contents[] => {
  const articles = articlesOf(reader, issue)
  return journalSections
    .map((section) => ({
      section,
      articles: articles.filter(({ snapshot }) => snapshot.section === section),
    }))
    .filter(({ articles: { length } }) => length > 0)
}
