import path from 'node:path'
import { code, importsOf, textOf } from './files.ts'

/** Who imports whom: a name → the names that it imports. */
export type Arrows = ReadonlyMap<string, ReadonlySet<string>>

/** Where imports of files lead to, as paths in the house; packages of others are left out. */
export const fileArrows = (): Arrows => {
  const found = code.filter(isDrawn).map((file) => {
    const targets = importsOf(file).map((name) => leadsTo(file, name))
    return [file, new Set(targets.filter((target) => target !== undefined))] as const
  })
  return new Map(found)
}

/** Code below the roots. What only tests are built from may look into every room. */
const isDrawn = (file: string): boolean =>
  /\/[^/]+\.(ts|tsx|astro|js)$/.test(file) &&
  !/\.test\.tsx?$|\.d\.ts$|\/test-[^/]*$|^tests\/|^site\/src\/testing\//.test(file)

/** The room that a file stands in: a folder that does one thing. What opens a package stands alone. */
export function roomOf(file: string): string {
  const parts = file.split('/')
  const depth = /^(cms\/src|shared\/src|site\/src|site\/publisher)\//.test(file) ? 3 : 2
  if (parts.length > depth) return parts.slice(0, depth).join('/')
  // At these roots each file is a room of its own: the addresses, the app, the reader of `npm run dev`.
  if (/^(shared\/src|site\/src|site)\/[^/]+$/.test(file)) return file.replace(/\.\w+$/, '')
  return parts.slice(0, -1).join('/')
}

/** The arrows between rooms. */
export function roomArrows(files: Arrows): Arrows {
  const rooms = new Map<string, Set<string>>()
  for (const [file, targets] of files) {
    const room = roomOf(file)
    const others = rooms.get(room) ?? new Set()
    rooms.set(room, others)
    for (const other of [...targets].map(roomOf)) if (other !== room) others.add(other)
  }
  return rooms
}

/** The arrows as the plan has them. All stand on shared, which is the ground: it is not drawn. */
export const planOf = (rooms: Arrows): Record<string, string[]> => {
  const isAbove = (room: string) => !room.startsWith('shared')
  const drawn = [...rooms].filter(([room]) => isAbove(room)).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(
    drawn.map(([room, others]) => [room, [...others].filter(isAbove).sort()]),
  )
}

/** The sets of names from each of which arrows lead around to itself, sorted. */
export function circlesOf(arrows: Arrows): string[][] {
  const reached = new Map([...arrows.keys()].map((name) => [name, reachedFrom(name, arrows)]))
  const circles = new Map<string, string[]>()
  for (const [name, from] of reached) {
    if (!from.has(name)) continue
    const circle = [...from].filter((other) => reached.get(other)?.has(name)).sort()
    circles.set(circle.join(), circle)
  }
  return [...circles.values()].sort(([a = ''], [b = '']) => (a < b ? -1 : 1))
}

function reachedFrom(start: string, arrows: Arrows): ReadonlySet<string> {
  const reached = new Set<string>()
  const next = [start]
  for (let name = next.pop(); name !== undefined; name = next.pop())
    for (const target of arrows.get(name) ?? []) {
      if (reached.has(target)) continue
      reached.add(target)
      next.push(target)
    }
  return reached
}

/** The file of the house that an import leads to; undefined for packages of others and what is generated. */
function leadsTo(file: string, name: string): string | undefined {
  const own = /^@avizier\/([^/]+)(.*)$/.exec(name)
  const target = own
    ? throughDoor(own[1] === 'demo' ? 'cms/demo' : (own[1] ?? ''), `.${own[2]}`)
    : name.startsWith('.') && path.posix.join(path.posix.dirname(file), name)
  if (!target) return undefined
  const found = target.replace(/[?#].*$/, '')
  return code.includes(found) ? found : undefined
}

/** The file that a package gives to the others under a name, by the `exports` of its package.json. */
function throughDoor(folder: string, name: string): string {
  const { exports: doors } = JSON.parse(textOf(`${folder}/package.json`)) as {
    exports: Record<string, string>
  }
  for (const [door, target] of Object.entries(doors)) {
    const [before = '', after] = door.split('*')
    if (after === undefined ? door === name : name.startsWith(before) && name.endsWith(after))
      return path.posix.join(
        folder,
        target.replace('*', name.slice(before.length, name.length - (after ?? '').length)),
      )
  }
  throw new Error(`${folder}/package.json has no door for ${name}`)
}
