import { expect, it } from 'vitest'
import { mirrorOf } from '../testing/compiled-site.ts'
import { announcements } from '../testing/content.ts'
import { smallNewsroom } from '../testing/newsroom.ts'
import { registerOf } from '../testing/register.ts'
import type { Authored } from './documents.ts'
import { createReader } from './reader.ts'
import { whoAnswers } from './who-answers.ts'

const mirror = mirrorOf(smallNewsroom())
const reader = createReader(mirror, new Date('2026-11-23T10:00:00Z'), 'https://x.ro')
const live = (collection: Authored['collection'], id: string) => {
  const document = mirror.get(collection, id)
  if (!document) throw new Error(`${collection}/${id} is not in the newsroom`)
  return document as Authored
}
const names = (document: Authored) =>
  whoAnswers(reader, document).map(({ audience, contacts }) => [
    audience,
    ...contacts.map(({ name, phone }) => `${name}, ${phone ?? ''}`),
  ])

it('names the press contact of a release', () => {
  expect(names(live('press-releases', 'r26'))).toEqual([
    ['press', 'Ofițerul de presă de serviciu, 0264 431 900'],
  ])
})

it.each([
  ['announcements', 'a0'],
  ['debate-notices', 'd0'],
  ['leaflets', 'l1'],
  ['campaigns', 'c0'],
] as const)(
  'sends the readers of %s to the department, not to the press officer',
  (section, id) => {
    expect(names(live(section, id))).toEqual([['citizens', 'Direcția Tehnică, 0264 596 030']])
  },
)

it('sends them to the institution where there is no department', () => {
  expect(names(live('journal-articles', 'j1'))).toEqual([
    ['citizens', 'Primăria municipiului Cluj-Napoca, 0264 431 900'],
  ])
})

it('tells journalists as well whom an announcement names for them', () => {
  const [announcement] = announcements
  if (!announcement) throw new Error('the newsroom has no announcement')
  const { rows, write } = registerOf()
  rows.push(...smallNewsroom())
  write('announcements', 'a9', '/anunturi/2026/11/a9/', {
    ...announcement,
    contact: { ref: 'contacts', id: 'press' },
  })
  const document = mirrorOf(rows).get('announcements', 'a9') as Authored
  expect(names(document).map(([audience]) => audience)).toEqual(['citizens', 'press'])
})
