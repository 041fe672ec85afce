import { monthOf, yearOf } from '@avizier/shared/dates'
import { isAuthored, type SubjectCollection } from '@avizier/shared/collections'
import { changedAt } from './last-change.ts'
import type { LiveDocument } from './mirror.ts'

/** A place of a document in a list; lists are kept in the order of `sort`, which is compared as text. */
export interface Membership {
  list: string
  sort: string
}

/** Later than every instant: sorts what has no end. */
const noEnd = '9999'

/** The names of the lists, written once. `a/b` is found by `listsBelow('a')`; `a:b` is not. */
export const lists = {
  everything: 'everything',
  of: (collection: SubjectCollection) => collection as string,
  /** `period` is a year or a month: `2026`, `2026-11`. */
  in: (collection: string, period: string) => `${collection}/${period}`,
  byEnd: (collection: 'announcements' | 'debate-notices' | 'campaigns') => `${collection}:by-end`,
  articlesOf: (issueId: string) => `journal-issues:${issueId}:articles`,
  ofDepartment: (id: string) => `department:${id}`,
  ofTopic: (id: string) => `topic:${id}`,
  /** The same documents as in `list`, by their newest major change: what feeds tell anew. */
  byChange: (list: string) => `${list}:by-change`,
} as const

/** Every list that a live document stands in. */
export function listsOf(document: LiveDocument): Membership[] {
  const { collection, snapshot } = document
  if (!isAuthored(collection)) {
    const named = 'slug' in snapshot && 'name' in snapshot
    return named ? [{ list: lists.of(collection), sort: snapshot.slug }] : []
  }
  const authored = snapshot as Extract<typeof snapshot, { publishedAt: string }>
  const sort = 'issueDate' in authored ? authored.issueDate : authored.publishedAt
  const [year, month] =
    'issueDate' in authored
      ? [authored.issueDate.slice(0, 4), authored.issueDate.slice(0, 7)]
      : [yearOf(authored.publishedAt), monthOf(authored.publishedAt)]

  const changed = changedAt({ history: document.history, snapshot: authored })
  const memberships: Membership[] = [
    { list: lists.everything, sort: authored.publishedAt },
    { list: lists.byChange(lists.everything), sort: changed },
    { list: lists.of(collection), sort },
    { list: lists.byChange(lists.of(collection)), sort: changed },
    { list: lists.in(collection, year), sort },
    { list: lists.in(collection, month), sort },
  ]
  const alsoIn = (list: string) =>
    memberships.push(
      { list, sort },
      { list: lists.byChange(list), sort: changed },
      { list: lists.in(list, year), sort },
    )
  if ('department' in authored && authored.department)
    alsoIn(lists.ofDepartment(authored.department.id))
  if ('topics' in authored) for (const { id } of authored.topics) alsoIn(lists.ofTopic(id))
  if ('pageNumber' in authored) {
    const page = String(authored.pageNumber ?? 9999).padStart(4, '0')
    memberships.push({ list: lists.articlesOf(authored.issue.id), sort: page })
  }
  const end = endOf(authored)
  if (end) memberships.push(end)
  return memberships
}

function endOf(snapshot: object): Membership | undefined {
  if ('validTo' in snapshot)
    return { list: lists.byEnd('announcements'), sort: textOr(snapshot.validTo, noEnd) }
  if ('proposalsDeadline' in snapshot && 'debateAt' in snapshot) {
    const dates = [textOr(snapshot.proposalsDeadline, ''), textOr(snapshot.debateAt, '')].sort()
    return { list: lists.byEnd('debate-notices'), sort: dates[1] || noEnd }
  }
  if ('endsOn' in snapshot && 'goals' in snapshot)
    return { list: lists.byEnd('campaigns'), sort: textOr(snapshot.endsOn, noEnd) }
  return undefined
}

const textOr = (value: unknown, fallback: string): string =>
  typeof value === 'string' ? value : fallback
