import type { AuthoredCollection, SubjectCollection } from '@avizier/shared/collections'
import { monthOf, yearOf } from '@avizier/shared/dates'
import { present } from '@avizier/shared/kinds/alike'
import { declarationOf, wholeOf } from '@avizier/shared/kinds/index'
import type { Reference } from '@avizier/shared/reference'
import { isAuthoredDocument, isGroup, type AuthoredDocument } from './documents.ts'
import { changedAt } from './last-change.ts'
import type { LiveDocument } from './mirror.ts'

/** A place of a document in a list; lists are kept in the order of `sort`, which is compared as text. */
export interface Membership {
  list: string
  sort: string
}

/**
 * The names of the lists, written once. `a/b` is found by `listsBelow('a')`; `a:b` is not. The apps of kept releases ask by
 * these names: another one is another version of the Reader (reader-version.ts).
 */
export const lists = {
  everything: 'everything',
  of: (collection: SubjectCollection) => collection as string,
  /** `period` is a year or a month: `2026`, `2026-11`. */
  in: (collection: string, period: string) => `${collection}/${period}`,
  /** What stands until it ends, for kinds that declare when. */
  byEnd: (collection: AuthoredCollection) => `${collection}:by-end`,
  /** The parts of a document, for kinds that declare what they are parts of; named after the first, the articles of an issue. */
  partsOf: ({ ref, id }: Reference) => `${ref}:${id}:articles`,
  /** Those that were withdrawn and whose pages stay, as they do together with the page of their whole. */
  keptPartsOf: ({ ref, id }: Reference) => `${ref}:${id}:kept-articles`,
  /** Announcements that are reports, by their figures. */
  withFigures: 'announcements:with-figures',
  ofDepartment: (id: string) => `department:${id}`,
  ofTopic: (id: string) => `topic:${id}`,
  /** The same documents as in `list`, by their newest major change: what feeds tell anew. */
  byChange: (list: string) => `${list}:by-change`,
} as const

/** Every list that a live document stands in. */
export function listsOf(document: LiveDocument): Membership[] {
  if (isGroup(document))
    return [{ list: lists.of(document.collection), sort: document.snapshot.slug }]
  if (!isAuthoredDocument(document)) return []
  const memberships = listsOfAuthored(document)
  if (!document.withdrawal) return [...memberships, ...ofWhole(document, lists.partsOf)]
  // What was withdrawn is in no list; feeds alone tell those who follow them, and the page of its whole, where that stays too.
  return [
    ...memberships.filter(({ list }) => isByChange(list)),
    ...ofWhole(document, lists.keptPartsOf),
  ]
}

const isByChange = (list: string): boolean => list.endsWith(lists.byChange(''))

function listsOfAuthored({ collection, snapshot, history }: AuthoredDocument): Membership[] {
  const kind = declarationOf(collection)
  const sort = kind.dateOf(snapshot)
  const year = yearOf(sort)
  const changed = changedAt({ history, snapshot })
  const withChanges = (list: string, order: string): Membership[] => [
    { list, sort: order },
    { list: lists.byChange(list), sort: changed },
  ]
  const groups = [
    ...present(kind.departmentOf(snapshot)).map(({ id }) => lists.ofDepartment(id)),
    ...kind.topicsOf(snapshot).map(({ id }) => lists.ofTopic(id)),
  ]
  return [
    ...withChanges(lists.everything, snapshot.publishedAt),
    ...withChanges(lists.of(collection), sort),
    { list: lists.in(collection, year), sort },
    { list: lists.in(collection, monthOf(sort)), sort },
    ...groups.flatMap((list) => [...withChanges(list, sort), { list: lists.in(list, year), sort }]),
    ...(kind.endOf ? [{ list: lists.byEnd(collection), sort: kind.endOf(snapshot) }] : []),
    ...('figures' in snapshot && snapshot.figures.length > 0
      ? [{ list: lists.withFigures, sort }]
      : []),
  ]
}

function ofWhole(
  { collection, snapshot }: AuthoredDocument,
  listOf: (whole: Reference) => string,
): Membership[] {
  const { partOf } = declarationOf(collection)
  const whole = wholeOf(collection, snapshot)
  return whole && partOf ? [{ list: listOf(whole), sort: partOf.placeOf(snapshot) }] : []
}
