import type { Grouping } from '@avizier/shared/kinds/index'
import type { LiveDocument } from './mirror.ts'
import { isLive } from './documents.ts'
import { lists } from './lists.ts'
import type { Reader } from './reader.ts'

const listOf = { departments: lists.ofDepartment, topics: lists.ofTopic }

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
