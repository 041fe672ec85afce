import type { Grouping } from '@avizier/shared/kinds/index'
import { paths } from '@avizier/shared/paths'
import type { LiveDocument } from './mirror.ts'
import { documentAt, isLive } from './documents.ts'
import { lists } from './lists.ts'
import type { Reader } from './reader.ts'

const listOf = { departments: lists.ofDepartment, topics: lists.ofTopic }

/** The page of a department or a topic: which it is, and the list of all that belongs to it. */
export interface GroupView<G extends Grouping = Grouping> {
  grouping: G
  group: LiveDocument<G> & { path: string }
  list: string
}

/** The public department or topic with this last part of its address. */
export function groupAt<G extends Grouping>(
  reader: Reader,
  grouping: G,
  slug = '',
): GroupView<G> | undefined {
  const group = documentAt(reader, paths.group(grouping, slug), grouping)
  return group && { grouping, group, list: listOfGroup(grouping, group.id) }
}

/** The same for its archive of a year, where it has one. */
export function groupInYear(reader: Reader, grouping: Grouping, slug = '', year = '') {
  const view = groupAt(reader, grouping, slug)
  return view && reader.listsBelow(view.list).includes(year) ? { ...view, year } : undefined
}

/** The list of all that comes from a department or is about a topic. */
export const listOfGroup = (grouping: Grouping, id: string): string => listOf[grouping](id)

/** All departments or topics that something public belongs to, in the order of their names. */
export const groupsOf = <G extends Grouping>(
  reader: Pick<Reader, 'list'>,
  grouping: G,
): LiveDocument<G>[] =>
  reader
    .list(lists.of(grouping), { order: 'oldest-first' })
    .filter((document) => isLive(document, grouping))
    .toSorted((a, b) => a.snapshot.name.localeCompare(b.snapshot.name, 'ro'))
