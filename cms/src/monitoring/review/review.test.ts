import { expect, it } from 'vitest'
import type { Cutting } from '../cutting.ts'
import { reviewLetter } from './letter.ts'
import { printedReview } from './print.ts'
import { reviewOf } from './review.ts'

const at = new Date('2026-11-27T06:30:00.000Z')
const cutting = (id: string, more: Partial<Cutting>): Cutting => ({
  ...{ id, title: id, outlet: 'Gazeta', medium: 'online', state: 'relevant', judgements: 1 },
  ...{ url: null, extract: null, topic: null, tone: null, department: null, release: null },
  ...{ phrases: null, review: null, case: null, story: id, programme: null, minute: null },
  publishedAt: '2026-11-27T05:00:00.000Z',
  ...more,
})
const topics = new Map([
  ['t1', 'Drumuri'],
  ['t2', 'Apă'],
])
const cuttings = [
  cutting('parc', {}),
  cutting('pod', {
    topic: 't1',
    tone: 'critical',
    url: 'https://gazeta.ro/pod',
    extract: 'Se închide.',
  }),
  cutting('pod-2', {
    ...{ story: 'pod', outlet: 'Radio', medium: 'radio', publishedAt: '2026-11-27T06:00:00.000Z' },
    ...{ programme: 'Dimineața', minute: 12 },
  }),
  cutting('apa', { topic: 't2' }),
]
const scans = new Map([['parc', [{ name: 'pagina.jpg', href: '/api/cuttings/parc/files/1' }]]])
const review = (order: string[] = [], introduction: string | null = null) =>
  reviewOf(cuttings, { at, introduction, order, topics, scans })

it('tells a story once, topic after topic, as its first outlet told it', () => {
  const { title, stories } = review()
  expect(title).toBe('Revista presei, vineri, 27 noiembrie 2026')
  expect(stories.map((each) => [each.title, each.topic, each.tone])).toEqual([
    ['apa', 'Apă', null],
    ['pod', 'Drumuri', 'Critic'],
    ['parc', null, null],
  ])
  expect(stories[1]?.outlets.map(({ name }) => name)).toEqual([
    'Gazeta',
    'Radio, „Dimineața”, minutul 12',
  ])
})

it('keeps the order that somebody laid, with what came since behind it', () => {
  expect(review(['parc', 'pod']).stories.map(({ story }) => story)).toEqual(['parc', 'pod', 'apa'])
})

const told = review(['pod', 'apa', 'parc'], 'Pe scurt.')

it('is a letter with a link to each outlet', () => {
  const { subject, content } = reviewLetter(told)
  expect(subject).toBe('Revista presei, vineri, 27 noiembrie 2026')
  expect(content.slice(0, 6)).toEqual([
    { kind: 'paragraph', text: 'Pe scurt.' },
    { kind: 'heading', text: 'pod' },
    { kind: 'paragraph', text: 'Se închide.' },
    { kind: 'paragraph', text: 'Drumuri · Ton: critic' },
    { kind: 'link', label: 'Gazeta, 27.11.2026, 07:00', url: 'https://gazeta.ro/pod' },
    { kind: 'paragraph', text: 'Radio, „Dimineața”, minutul 12, 27.11.2026, 08:00' },
  ])
  expect(content.at(-1)?.kind).toBe('note')
})

it('is printed with the addresses in full', () => {
  const letterhead = { office: 'B', institution: 'P', address: 'A', phone: '1', email: null }
  const { period, date, blocks } = printedReview(told, letterhead as never, at)
  expect([period, date]).toEqual(['vineri, 27 noiembrie 2026', '2026-11-27'])
  expect(blocks[4]).toEqual({
    kind: 'list',
    items: [
      'Gazeta, 27.11.2026, 07:00: https://gazeta.ro/pod',
      'Radio, „Dimineața”, minutul 12, 27.11.2026, 08:00',
    ],
  })
})

it('names a page that was scanned and leads nobody to it', () => {
  const named = 'Gazeta, 27.11.2026, 07:00 (pagina scanată este la Biroul Mass-media)'
  const { blocks } = printedReview(told, {} as never, at)
  expect(blocks.at(-2)).toEqual({ kind: 'list', items: [named] })
  const { content } = reviewLetter(told)
  expect(content.at(-2)).toEqual({ kind: 'paragraph', text: named })
  expect(JSON.stringify([blocks, content])).not.toMatch(/pagina\.jpg|files\/1/)
})
