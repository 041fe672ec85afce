import type { SubjectCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import { briefOf } from '../src/queries/brief.ts'
import { listsOf } from '../src/queries/lists.ts'
import type { ListOptions, LiveDocument, Mirror } from '../src/queries/mirror.ts'

const keyOf = ({ collection, id }: LiveDocument): string => subjectKey(collection, id)

/** A document at its place in a list. */
interface Placed {
  document: LiveDocument
  sort: string
}

/**
 * The mirror as it would be with these documents public, at their addresses and in their lists. Nothing is written: the
 * mirror itself knows nothing of them.
 */
export function overlaid(mirror: Mirror, laidOver: readonly LiveDocument[]): Mirror {
  const byKey = new Map(laidOver.map((document) => [keyOf(document), document]))
  const byPath = new Map(laidOver.map((document) => [document.path, document]))
  const list = overlaidLists(mirror, laidOver, byKey)
  const covered = (path: string) => byPath.get(path)
  return {
    ...mirror,
    ...list,
    get: <C extends SubjectCollection>(collection: C, id: string) =>
      (byKey.get(subjectKey(collection, id)) as LiveDocument<C> | undefined) ??
      mirror.get(collection, id),
    atPath: (path) => covered(path) ?? mirror.atPath(path),
    // The register has no row of what is laid over.
    rowOf: (live) => (byKey.get(keyOf(live)) === live ? undefined : mirror.rowOf(live)),
    withdrawnAt: (path) => (covered(path) ? undefined : mirror.withdrawnAt(path)),
    withdrawn: () => mirror.withdrawn().filter(({ path }) => !byPath.has(path)),
    movedAt: (path) => (covered(path) ? undefined : mirror.movedAt(path)),
    moved: () => mirror.moved().filter(({ path }) => !byPath.has(path)),
  }
}

function overlaidLists(
  mirror: Mirror,
  laidOver: readonly LiveDocument[],
  byKey: ReadonlyMap<string, LiveDocument>,
): Pick<Mirror, 'list' | 'briefs' | 'listsBelow'> {
  const now = laidOver.flatMap((document) =>
    listsOf(document).map(({ list, sort }) => ({ list, placed: { document, sort } })),
  )
  const before = laidOver.flatMap(({ collection, id }) => {
    const live = mirror.get(collection, id)
    return live ? listsOf(live) : []
  })
  const touched = new Set([...now, ...before].map(({ list }) => list))

  const list = (name: string, options: ListOptions = {}): LiveDocument[] => {
    if (!touched.has(name)) return mirror.list(name, options)
    const { limit = -1, from = '', order = 'newest-first' } = options
    const known = mirror
      .list(name, { ...options, limit: limit < 0 ? limit : limit + laidOver.length })
      .filter((document) => !byKey.has(keyOf(document)))
      .map((document): Placed => ({ document, sort: placeIn(name, document) }))
    const added = now.filter((each) => each.list === name && each.placed.sort >= from)
    const all = [...known, ...added.map(({ placed }) => placed)].toSorted(oldestFirst)
    if (order === 'newest-first') all.reverse()
    return all.slice(0, limit < 0 ? undefined : limit).map(({ document }) => document)
  }
  return {
    list,
    briefs: (name, options) =>
      touched.has(name)
        ? list(name, options).flatMap((document) => briefOf(document) ?? [])
        : mirror.briefs(name, options),
    listsBelow(name) {
      const begun = now.flatMap((each) =>
        each.list.startsWith(`${name}/`) ? each.list.slice(name.length + 1) : [],
      )
      return [...new Set([...mirror.listsBelow(name), ...begun])].toSorted()
    },
  }
}

const placeIn = (name: string, document: LiveDocument): string =>
  listsOf(document).find(({ list }) => list === name)?.sort ?? ''

/** As the mirror orders them: by their place, then by their key. */
const oldestFirst = (a: Placed, b: Placed): number =>
  compare(a.sort, b.sort) || compare(keyOf(a.document), keyOf(b.document))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
