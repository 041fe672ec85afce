import { expect, it } from 'vitest'
import type { TargetState } from '../facts/facts.ts'
import { found } from '../testing.ts'
import { internalLinks, pathOnSite } from './internal-links.ts'

const siteUrl = 'https://stiri.exemplu.ro'
const document = { ref: 'press-releases', id: 'p1' } as const
const said = (to: typeof document | { url: string }, state?: TargetState) =>
  found(
    internalLinks,
    { links: [{ path: 'body', words: 'programul', to }] },
    {
      siteUrl,
      targets:
        state === undefined ? {} : { 'press-releases/p1': state, '/comunicate/2026/11/x/': state },
    },
  ).map(({ severity, message }) => `${severity}: ${message}`)

it.each<[TargetState | undefined, string[]]>([
  ['live', []],
  [undefined, []],
  [
    'withdrawn',
    [
      'error: Legătura „programul” duce la un document retras de pe site: scoateți-o sau puneți-o pe altul.',
    ],
  ],
  [
    { movedTo: '/anunturi/2026/y/' },
    ['advice: Legătura „programul” duce la o adresă mutată: cea de acum este /anunturi/2026/y/.'],
  ],
])('a document and an address that are %j', (state, messages) => {
  expect(said(document, state)).toEqual(messages)
  expect(said({ url: `${siteUrl}/comunicate/2026/11/x/?a=1#b` }, state)).toEqual(messages)
})

it('tells apart a document that is not public yet and an address that nobody knows', () => {
  expect(said(document, 'unknown')[0]).toContain('vor rămâne doar cuvintele')
  expect(said({ url: `${siteUrl}/comunicate/2026/11/x/` }, 'unknown')[0]).toContain(
    'nu știm să fie o pagină',
  )
})

it.each([
  ['https://stiri.exemplu.ro/căutare/', '/căutare/'],
  ['https://alt.exemplu.ro/x/', null],
  ['mailto:presa@exemplu.ro', null],
])('%s is on our site at %s', (url, path) => {
  expect(pathOnSite(url, siteUrl)).toBe(path)
})

it('reads an address whose percent codes stand for no letters', () => {
  expect(pathOnSite(`${siteUrl}/%E0%A4%A/`, siteUrl)).toBe('/%E0%A4%A/')
})
