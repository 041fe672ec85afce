import { expect, it } from 'vitest'
import { findUptake, toLookFor } from './find-uptake.ts'

const at = new Date('2026-11-24T08:00:00.000Z')
const text =
  'Strada Teilor se închide de luni, 30 noiembrie, pentru lucrări la rețeaua de apă. Circulația este deviată pe strada Florilor, iar autobuzele liniei 25 opresc la intersecția cu strada Castanilor.'
const releases = [
  {
    ...{ id: '1', url: 'https://stiri.primaria.ro/comunicate/teilor/' },
    ...{ title: 'Se închide strada Teilor pentru lucrări la apă', text, publishedAt: at },
  },
  {
    ...{ id: '2', url: 'https://stiri.primaria.ro/comunicate/parc/' },
    ...{ title: 'Parcul Central primește o sută de copaci noi', text: 'Altceva.' },
    publishedAt: new Date('2026-11-25T08:00:00.000Z'),
  },
].map(toLookFor)

const later = new Date('2026-11-24T12:00:00.000Z')
const article = { title: 'Șoferii ocolesc', text: 'Nimic.', links: [], publishedAt: later }

it.each([
  [
    'that leads to it',
    { ...article, links: ['https://x.ro/', 'http://stiri.primaria.ro/comunicate/teilor'] },
    'address',
  ],
  [
    'with its title',
    { ...article, title: 'Strada Teilor, închisă pentru lucrările la apă' },
    'title',
  ],
  [
    'with its sentences',
    { ...article, text: `Citim cu mirare un anunț al primăriei: „${text.slice(0, 120)}”, atât.` },
    'phrases',
  ],
])('an article %s takes it up', (_, written, way) => {
  expect(findUptake(written, releases)).toEqual({ id: '1', way })
})

it.each([
  ['about something else', article],
  ['with a few of its words', { ...article, text: 'Strada Teilor se închide, se spune.' }],
  ['from before it', { ...article, text, publishedAt: new Date('2026-11-24T07:00:00.000Z') }],
  ['of tomorrow’s title', { ...article, title: 'Parcul Central primește o sută de copaci noi' }],
  [
    'that is long and quotes a line',
    {
      ...article,
      text: `${'Un cuvânt și încă unul, mereu altul. '.repeat(100)} ${text.slice(0, 90)}`,
    },
  ],
])('one %s does not', (_, written) => {
  expect(findUptake(written, releases)).toBeNull()
})
