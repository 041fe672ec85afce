import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { code, importsOf, textOf } from './files.ts'
import { circlesOfFiles, circlesOfRooms, plan } from './plan.ts'
import { circlesOf, fileArrows, planOf, roomArrows, roomOf } from './rooms.ts'

/** The part of the house that an import leads to, or the package outside of it. */
function target(file: string, name: string): string {
  if (name.startsWith('.'))
    return path.posix.join(path.posix.dirname(file), name).split('/')[0] ?? ''
  return /^@avizier\/([^/]+)/.exec(name)?.[1] ?? name
}

const importing = (from: string, isWrong: (to: string) => boolean): string[] =>
  code
    .filter((file) => file.startsWith(`${from}/`))
    .flatMap((file) => importsOf(file).map((name) => ({ file, name, to: target(file, name) })))
    .filter(({ to }) => isWrong(to))
    .map(({ file, name }) => `${file} imports ${name}`)

describe('cms → shared ← site', () => {
  it('the CMS does not know the site', () => {
    expect(importing('cms', (to) => ['site', 'scripts', 'tests'].includes(to))).toEqual([])
  })

  it('the CMS does not know its demonstration', () => {
    const found = code
      .filter((file) => file.startsWith('cms/src/'))
      .filter((file) => importsOf(file).some((name) => /(^@avizier|\.\.)\/demo(\/|$)/.test(name)))
    expect(found).toEqual([])
  })

  it('the site does not know the CMS', () => {
    expect(importing('site', (to) => ['cms', 'scripts', 'tests'].includes(to))).toEqual([])
  })

  it('shared stands on itself, zod and canonicalize', () => {
    const allowed = ['shared', 'zod', 'canonicalize', 'vitest', 'fast-check']
    expect(importing('shared', (to) => !allowed.includes(to) && to !== 'node:crypto')).toEqual([])
  })

  it('shared has no clock and no environment', () => {
    const impure = /\bDate\.now\(|new Date\(\)|\bprocess\.|\bfetch\(|Math\.random\(/
    const found = code
      .filter((file) => file.startsWith('shared/src/') && !file.endsWith('.test.ts'))
      .filter((file) => impure.test(textOf(file)))
    expect(found).toEqual([])
  })
})

describe('the rooms of the house', () => {
  const files = fileArrows()
  const rooms = roomArrows(files)

  it('open the doors that the plan draws, and no others', () => {
    expect(planOf(rooms)).toEqual(plan)
  })

  it('stand on each other without circles, but for those known', () => {
    expect(circlesOf(rooms)).toEqual(circlesOfRooms)
  })

  it('hold no files that lead to themselves, but for those known', () => {
    expect(circlesOf(files)).toEqual(circlesOfFiles)
  })

  it.each([
    ['cms/src/register/rows.ts', 'cms/src/register'],
    ['cms/src/collections/media/index.ts', 'cms/src/collections'],
    ['cms/src/newsroom-config.ts', 'cms/src'],
    ['cms/demo/content/office.ts', 'cms/demo'],
    ['site/publisher/pages/pool.ts', 'site/publisher/pages'],
    ['site/publisher/main.ts', 'site/publisher'],
    ['site/server/answer.ts', 'site/server'],
    ['site/src/pages/presa/index.astro', 'site/src/pages'],
    ['site/src/addresses.ts', 'site/src/addresses'],
    ['shared/src/dates.ts', 'shared/src/dates'],
    ['scripts/start/house.ts', 'scripts/start'],
    ['scripts/start.ts', 'scripts'],
  ])('%s stands in %s', (file, room) => {
    expect(roomOf(file)).toBe(room)
  })

  it('would find a circle, however long, and who only looks into it', () => {
    const arrows = new Map(
      Object.entries({
        a: ['b'],
        b: ['c'],
        c: ['a', 'd'],
        d: [],
        e: ['a'],
        f: ['g'],
        g: ['f'],
      }).map(([name, targets]) => [name, new Set(targets)]),
    )
    expect(circlesOf(arrows)).toEqual([
      ['a', 'b', 'c'],
      ['f', 'g'],
    ])
  })
})
