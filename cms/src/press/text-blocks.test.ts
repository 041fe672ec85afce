import type { Block } from '@avizier/shared/rich-text'
import { expect, it } from 'vitest'
import { textBlocks } from './text-blocks.ts'

const text = (words: string) => ({ type: 'text' as const, text: words, marks: [] })
const places = new Map([
  ['media/1', { url: 'https://stiri.exemplu.ro/fisiere/a/pod.jpg', label: 'Imagine: Podul' }],
  ['documents/2', { url: 'https://stiri.exemplu.ro/fisiere/b/plan.pdf', label: 'Document: Plan' }],
  ['topics/3', { url: 'https://stiri.exemplu.ro/teme/apa/', label: '' }],
])
const item = (words: string) => ({ children: [text(words)], nested: null })

it('says every word of a text; where links lead, and pictures and documents as links', () => {
  const body: Block[] = [
    { type: 'heading', level: 2, children: [text('Unde')] },
    {
      type: 'paragraph',
      children: [
        text('Scrie '),
        { type: 'link', to: { url: 'https://exemplu.ro/' }, children: [text('aici')] },
        { type: 'break' },
        { type: 'link', to: { ref: 'topics', id: '3' }, children: [text('Apă')] },
        { type: 'link', to: { ref: 'topics', id: 'șters' }, children: [text(', alta')] },
      ],
    },
    { type: 'paragraph', children: [text(' ')] },
    {
      type: 'list',
      isOrdered: true,
      start: 3,
      items: [
        { ...item('unu'), nested: { type: 'list', isOrdered: false, items: [item('înăuntru')] } },
        item('doi'),
      ],
    },
    {
      type: 'table',
      rows: [
        [
          { isHeader: true, columns: 1, rows: 1, children: [text('Ziua')] },
          { isHeader: true, columns: 1, rows: 1, children: [text('Ora')] },
        ],
        [
          { isHeader: false, columns: 1, rows: 1, children: [text('luni')] },
          { isHeader: false, columns: 1, rows: 1, children: [text('10')] },
        ],
      ],
    },
    {
      type: 'callout',
      tone: 'info',
      title: 'De știut',
      children: [{ type: 'attachment', document: { ref: 'documents', id: '2' } }],
    },
    { type: 'image', image: { ref: 'media', id: '1' }, caption: null },
    { type: 'image', image: { ref: 'media', id: 'ștearsă' }, caption: null },
    { type: 'quote', children: [text('Așa este.')] },
  ]
  expect(textBlocks(body, places)).toEqual([
    { kind: 'heading', text: 'Unde' },
    {
      kind: 'paragraph',
      text: 'Scrie aici (https://exemplu.ro/)\nApă (https://stiri.exemplu.ro/teme/apa/), alta',
    },
    { kind: 'list', items: ['3. unu', 'înăuntru', '4. doi'] },
    { kind: 'quote', text: 'Ziua | Ora\nluni | 10' },
    { kind: 'paragraph', text: 'De știut' },
    { kind: 'link', url: 'https://stiri.exemplu.ro/fisiere/b/plan.pdf', label: 'Document: Plan' },
    { kind: 'link', url: 'https://stiri.exemplu.ro/fisiere/a/pod.jpg', label: 'Imagine: Podul' },
    { kind: 'quote', text: 'Așa este.' },
  ])
})
