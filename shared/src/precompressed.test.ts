import { expect, it } from 'vitest'
import { paths } from './paths.ts'
import { mayBePrecompressed, originalOf } from './precompressed.ts'

it.each([
  ['/', true],
  ['/comunicate/2026/11/program/', true],
  ['/comunicate/rss.xml', true],
  [paths.state, true],
  [paths.robots, true],
  [paths.search, true],
  [paths.searchContents, false],
  [paths.withdrawnMap, false],
  ['/.well-known/security.txt', false],
  [paths.journalYearZip('2026'), false],
  ['/fisiere/0123456789abcdef/date.xml', false],
  ['/_astro/date.json', false],
])('%s may be precompressed: %s', (address, expected) => {
  expect(mayBePrecompressed(address)).toBe(expected)
})

it.each([
  ['index.html.br', 'index.html'],
  ['comunicate/rss.xml.gz', 'comunicate/rss.xml'],
  ['index.html', undefined],
  ['_astro/pagina.css.br', undefined],
  ['fisiere/0123456789abcdef/date.xml.gz', undefined],
  ['comunicate/.gz', undefined],
  ['.index.html.br', undefined],
])('%s is a precompressed file of %s', (file, expected) => {
  expect(originalOf(file)).toBe(expected)
})
