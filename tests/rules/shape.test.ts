import { expect, it } from 'vitest'
import { code, projectFiles, textOf } from './files.ts'

const mostLines = 300

it('no folder or file is called after nothing', () => {
  const vague = /(^|\/)(utils?|helpers?|lib|common|misc)(\/|\.\w+$)/
  expect(projectFiles.filter((file) => vague.test(file))).toEqual([])
})

it('a file over 300 lines gives its reason at the top', () => {
  // Texts and drawings of the demonstration are content, not code.
  const long = code.filter((file) => {
    if (file.startsWith('cms/demo/')) return false
    const text = textOf(file)
    const opensWithReason = /^(\s*import [^\n]*\n)*\s*(\/\/|\/\*|#)/.test(text)
    return text.split('\n').length > mostLines && !opensWithReason
  })
  expect(long).toEqual([])
})

it('nothing is swept under the carpet', () => {
  // The pattern is put together here so that this file does not find itself.
  const swept = new RegExp(
    [
      '@ts-' + 'ignore',
      '@ts-' + 'nocheck',
      'TO' + 'DO',
      'FIX' + 'ME',
      'catch[^{\\n]*\\{\\s*\\}',
    ].join('|'),
  )
  expect(code.filter((file) => swept.test(textOf(file)))).toEqual([])
})

it('Romanian has its commas below, not cedillas', () => {
  const cedilla = /[\u015e\u015f\u0162\u0163]/
  const spoken = projectFiles.filter((file) => /\.(ts|tsx|astro|md)$/.test(file))
  const isAboutThem = (file: string) => /letters|mend/.test(file) || file.endsWith('.test.ts')
  expect(spoken.filter((file) => !isAboutThem(file) && cedilla.test(textOf(file)))).toEqual([])
})

it('no tracked file names a machine, a registry or an account of somebody', () => {
  const files = projectFiles.filter(
    (file) => !/\.(png|jpe?g|avif|webp|ttf|woff2|pdf|ico)$/.test(file),
  )
  const own = new RegExp(
    [
      '(^|[\\s"\'`=(:])/(' + 'work|opt|root)/',
      'registry\\.np' + 'mjs',
      'resolved: ' + 'http',
      'tarball: ' + 'http',
    ].join('|'),
    'm',
  )
  expect(files.filter((file) => own.test(textOf(file)))).toEqual([])
})

it('payload, next and astro are pinned exactly', () => {
  const catalog = textOf('pnpm-workspace.yaml')
  const versionOf = (name: string) =>
    new RegExp(`^ {2}'?${name}'?: (.+)$`, 'm').exec(catalog)?.[1] ?? 'missing'
  const pinned = ['payload', 'next', 'astro', '@payloadcms/next', '@payloadcms/db-sqlite']
  expect(pinned.filter((name) => !/^\d+\.\d+\.\d+$/.test(versionOf(name)))).toEqual([])
  for (const folder of ['.', 'cms', 'cms/demo', 'site', 'shared']) {
    const { dependencies, devDependencies } = JSON.parse(textOf(`${folder}/package.json`)) as {
      dependencies?: Record<string, string>
      devDependencies?: Record<string, string>
    }
    const ranges = Object.values({ ...dependencies, ...devDependencies })
    expect(ranges.filter((range) => !/^(catalog|workspace):/.test(range))).toEqual([])
  }
})
