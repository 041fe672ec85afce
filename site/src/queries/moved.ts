import { paths } from '@avizier/shared/paths'
import { pathOfTarget } from '@avizier/shared/redirects'
import type { Reader } from './reader.ts'

/** Where a moved address leads in the end, through all redirects; undefined where none begins. */
export function movedTo(reader: Reader, path: string): string | undefined {
  const moved = reader.movedAt(path)
  return moved && endOf(moved.to, reader.movesOn)
}

/** Every moved address as a server sees it, without percent signs, and where it leads in the end. */
export function allMoves(reader: Reader): [from: string, to: string][] {
  const moved = reader.moved()
  const targets = new Map(moved.map(({ path, to }) => [path, to]))
  return moved.map(({ path, to }) => [decodeURI(path), endOf(to, (from) => targets.get(from))])
}

/** A circle, which only two people who save at once can make, leads to the front page. */
function endOf(target: string, movesOn: (path: string) => string | undefined): string {
  const passed = new Set<string>()
  for (let end = target; ;) {
    const path = pathOfTarget(end)
    const next = path.startsWith('/') ? movesOn(path) : undefined
    if (next === undefined) return end
    if (passed.has(path)) return paths.front
    passed.add(path)
    end = next
  }
}
