import type { Field } from 'payload'
import { expect, it } from 'vitest'
import { calloutBlock } from '../editor/callout-block.ts'
import { uploadFields } from '../editor/upload-fields.ts'
import { compareVersions, type Difference } from './compare-versions.ts'

const fields: Field[] = [
  { name: 'revision', type: 'number', admin: { hidden: true } },
  { name: '_status', type: 'select', options: ['draft', 'published'] },
  {
    name: 'state',
    label: 'Stare',
    type: 'select',
    options: ['draft', 'returned'],
    custom: { isDerived: true },
  },
  { name: 'title', label: { ro: 'Titlu', en: 'Title' }, type: 'text' },
  {
    type: 'collapsible',
    label: 'Fișiere',
    fields: [
      { name: 'image', label: 'Imaginea principală', type: 'upload', relationTo: 'media' },
      { name: 'topics', label: 'Teme', type: 'relationship', relationTo: 'topics', hasMany: true },
    ],
  },
  { name: 'body', label: 'Text', type: 'richText' },
  {
    name: 'kind',
    label: 'Felul',
    type: 'select',
    options: [
      { value: 'a', label: { ro: 'Comunicat', en: 'A' } },
      { value: 'b', label: { ro: 'Informare', en: 'B' } },
    ],
  },
  { name: 'day', label: 'Ziua', type: 'date' },
  { name: 'isOpen', label: 'Deschis', type: 'checkbox' },
  {
    name: 'quotes',
    label: 'Citate',
    type: 'array',
    fields: [{ name: 'text', label: 'Citatul', type: 'textarea' }],
  },
]
const names: Record<string, string> = {
  'media/1': 'Podul vechi',
  'media/2': 'Podul nou',
  'topics/1': 'Mobilitate',
  'topics/2': 'Mediu',
}
const compared = {
  fields,
  known: { blocks: [calloutBlock], uploadFields },
  nameOf: (reference: string) => names[reference] ?? '?',
}
const marks = { same: '', changed: '*', moved: '>' }
const drawn = (pieces: readonly { kind: keyof typeof marks; text: string }[]) =>
  pieces.map(({ kind, text }) => marks[kind] + text + marks[kind]).join('')
const told = (differences: Difference[]) =>
  differences.map((each) =>
    each.kind === 'words'
      ? `${each.label}: ${drawn(each.sides.left)} → ${drawn(each.sides.right)}`
      : `${each.label}: ${each.rows.map(({ kind }) => kind).join(' ')}`,
  )
const compare = (left: object, right: object) =>
  told(compareVersions({ ...left }, { ...right }, compared))

it('speaks of fields by their labels and of what they hold by its name', () => {
  expect(
    compare(
      { title: 'Strada', image: '1', topics: ['1'], kind: 'a', day: '2026-12-01', isOpen: false },
      {
        title: 'Strada',
        image: '2',
        topics: ['1', '2'],
        kind: 'b',
        day: '2026-12-02',
        isOpen: true,
      },
    ),
  ).toEqual([
    'Imaginea principală: Podul *vechi* → Podul *nou*',
    'Teme: Mobilitate → Mobilitate*; Mediu*',
    'Felul: *Comunicat* → *Informare*',
    'Ziua: *1* decembrie 2026 → *2* decembrie 2026',
    'Deschis: *nu* → *da*',
  ])
})

it('says nothing where nothing differs, nor of what no editor sees', () => {
  expect(
    compare(
      { title: 'Da', revision: 1, _status: 'draft', state: 'returned' },
      { title: 'Da', revision: 9, _status: 'published', state: 'draft' },
    ),
  ).toEqual([])
  expect(compare({ title: '' }, { title: null })).toEqual([])
})

it('knows a row by itself, not by its place', () => {
  const row = (id: string, text: string) => ({ id, text })
  expect(
    compare(
      { quotes: [row('x', 'Unu'), row('y', 'Doi')] },
      { quotes: [row('n', 'Nou'), row('x', 'Unu'), row('y', 'Doi schimbat')] },
    ),
  ).toEqual(['Citate 1 › Citatul:  → *Nou*', 'Citate 3 › Citatul: Doi → Doi* schimbat*'])
  expect(
    compare(
      { quotes: [row('x', 'Unu'), row('y', 'Doi')] },
      { quotes: [row('y', 'Doi'), row('x', 'Unu')] },
    ),
  ).toEqual(['Citate: ordinea: *Unu* · *Doi* → *Doi* · *Unu*'])
})

it('compares a text piece by piece, with what stands in call-outs', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] })
  const callout = (text: string) => ({
    type: 'block',
    fields: {
      blockType: 'callout',
      tone: 'info',
      content: { root: { children: [paragraph(text)] } },
    },
  })
  const body = (...children: object[]) => ({ body: { root: { children } } })
  expect(
    compare(
      body(paragraph('Rămâne.'), callout('Luni de la zece.')),
      body(paragraph('Rămâne.'), callout('Marți de la zece.')),
    ),
  ).toEqual(['Text: same same changed'])
})
