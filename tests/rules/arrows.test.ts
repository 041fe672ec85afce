import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { code, importsOf, textOf } from './files.ts'

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
    const allowed = ['shared', 'zod', 'canonicalize', 'vitest']
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
