import { journalSections } from '@avizier/shared/kinds/journal-articles'
import type { Snapshot } from '@avizier/shared/kinds/index'
import { documentAt, documentsIn, type Authored } from './documents.ts'
import { lists } from './lists.ts'
import type { ListOptions, LiveDocument } from './mirror.ts'
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
