import type { Inline, RichText } from '@avizier/shared/rich-text'
import type { PrintedLeaflet } from './leaflet.ts'
import type { PrintedRelease } from './release.ts'
import { hostile, letter } from './testing.ts'
import type { Referred } from './written-text.ts'

// A text with every block that an editor writes, for the tests of this folder.

const words = (text: string, ...marks: Extract<Inline, { type: 'text' }>['marks']): Inline => ({
  type: 'text',
  text,
  marks,
})
const p = (...children: Inline[]) => ({ type: 'paragraph' as const, children })
const cell = (text: string, isHeader = false, columns = 1, rows = 1) => ({
  ...{ isHeader, columns, rows },
  children: [words(text)],
})

export const referred: Referred = ({ id }) =>
  id === 'public'
    ? { url: 'https://primarie.example/anunturi/x/', title: 'Un anunț' }
    : { url: null, title: id === 'gone' ? null : 'Planul de situație' }

export const text: RichText = [
  { type: 'heading', level: 3, children: [words('Ce se schimbă')] },
  p(
    words('Circulația se închide '),
    words('luni', 'bold'),
    words(', '),
    words('nu marți', 'italic'),
    words('. Detalii: '),
    {
      type: 'link',
      to: { ref: 'announcements', id: 'public' },
      children: [{ type: 'text', text: 'anunțul', marks: [] }],
    },
    words(' și '),
    {
      type: 'link',
      to: { ref: 'announcements', id: 'draft' },
      children: [{ type: 'text', text: 'ciorna', marks: [] }],
    },
    words('.'),
  ),
  {
    type: 'list',
    isOrdered: true,
    start: 3,
    items: [
      {
        children: [words('al treilea')],
        nested: {
          type: 'list',
          isOrdered: false,
          items: [{ children: [words('sub el')], nested: null }],
        },
      },
      { children: [words('al patrulea')], nested: null },
    ],
  },
  { type: 'heading', level: 4, children: [words('Programul')] },
  {
    type: 'table',
    rows: [
      [cell('Linia', true), cell('Orele', true, 2)],
      [cell('24', false, 1, 2), cell('05:10'), cell('23:00')],
      [cell('06:00'), cell('22:00')],
    ],
  },
  { type: 'quote', children: [words(hostile)] },
  {
    type: 'callout',
    tone: 'important',
    title: 'Atenție',
    children: [p(words('m'), words('2', 'superscript'), words(' de asfalt'))],
  },
  { type: 'image', image: { ref: 'media', id: 'm' }, caption: null },
  { type: 'attachment', document: { ref: 'documents', id: 'plan' } },
  { type: 'attachment', document: { ref: 'documents', id: 'gone' } },
]

export const release: PrintedRelease = {
  letterhead: letter.letterhead,
  kind: 'Comunicat de presă',
  number: '86632',
  date: '2026-11-29',
  title: 'Strada Donath se închide de luni',
  lead: 'Lucrările durează două săptămâni; autobuzele ocolesc pe strada Uliului.',
  facts: [],
  parts: [
    { part: 'text', text },
    { part: 'quote', words: '„Mulțumim pentru răbdare.”', by: 'directorul Direcției Tehnice' },
  ],
  contact: { name: 'Biroul Mass-media', lines: ['0264 431 900, int. 4901'] },
  page: 'https://primarie.example/comunicate/2026/11/strada-donath/',
  isDraft: false,
}

export const leaflet: PrintedLeaflet = {
  letterhead: letter.letterhead,
  kind: 'Pliant',
  title: 'Strada Donath: cum ajungeți acasă',
  lead: 'Ocoliri, parcări și linii de autobuz, cât durează lucrările.',
  text,
  picture: null,
  ask: { name: 'Direcția Tehnică', lines: ['0264 431 900, int. 4110', 'Luni–vineri, 08:30–15:00'] },
  page: 'https://primarie.example/pliante/strada-donath/',
  validFrom: '2026-11-29',
  publishedOn: '2026-11-20',
  date: '2026-11-20',
}
