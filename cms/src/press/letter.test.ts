import {
  mostSharedBlocks,
  sharedContentSchema,
  type MailContent,
} from '@avizier/shared/mail/content'
import { parseSnapshot } from '@avizier/shared/kinds/index'
import { expect, it } from 'vitest'
import type { News } from '../subscriptions/news.ts'
import { pressLetter, type PressText } from './letter.ts'

const news: News = {
  ...{
    event: 'published',
    about: 'press-releases/1',
    title: 'Titlu',
    lead: 'Pe scurt.',
    note: null,
  },
  ...{ parts: [], targets: [], kindName: 'Comunicat de presă', url: 'https://stiri.exemplu.ro/a/' },
}
const release = {
  ...{ title: 'Titlu', slug: 'titlu', publishedAt: '2026-11-29T08:00:00.000Z', changeNote: null },
  ...{ corrections: [], registrationNumber: null, registrationDate: null },
  ...{ department: null, topics: [], contact: null, kind: 'press-release', lead: 'Pe scurt.' },
  ...{ body: [], quotes: [], image: null, gallery: [], attachments: [] },
}
const letterOf = (
  more: object,
  places = new Map<string, { url: string; label: string }>(),
  contacts: PressText['contacts'] = [],
): MailContent =>
  sharedContentSchema.parse(
    pressLetter(news, {
      snapshot: parseSnapshot('press-releases', { ...release, ...more }),
      places,
      contacts,
    }).content,
  )

const lengths = (content: MailContent, asked: MailContent[number]['kind']) =>
  content.flatMap((block) =>
    block.kind !== asked || block.kind === 'list' || block.kind === 'link' ? [] : block.text.length,
  )

it('a text with words of any length, or with none, is a letter that has them all', () => {
  const quote = (text: string) => ({ text, name: null, role: '' })
  const content = letterOf({ quotes: [quote('ă'.repeat(20_500)), quote(' ')] })
  expect(lengths(content, 'quote')).toEqual([20_000, 500])
  const text = { type: 'text', text: `${'a'.repeat(15_000)} ${'🌊'.repeat(20_001)}`, marks: [] }
  const pieces = letterOf({ body: [{ type: 'paragraph', children: [text] }] }).flatMap((block) =>
    block.kind === 'paragraph' && block.text !== 'Pe scurt.' ? block.text : [],
  )
  expect(pieces.map((piece) => [...piece].length)).toEqual([15_000, 10_000, 10_000, 1])
  expect(`${pieces[0] ?? ''} ${pieces.slice(1).join('')}`).toBe(text.text)
})

it('a list of any length is in the letter to its last item', () => {
  const item = (words: string) => ({
    children: [{ type: 'text', text: words, marks: [] }],
    nested: null,
  })
  const items = Array.from({ length: 1201 }, (_, index) => item(`al ${index}-lea`))
  const list = { type: 'list', isOrdered: false, items: [...items, item('b'.repeat(20_001))] }
  const lists = letterOf({ body: [list] }).filter((block) => block.kind === 'list')
  expect(lists.map((block) => block.items.length)).toEqual([500, 500, 203])
  expect(lists.at(-1)?.items.slice(-3)).toEqual(['al 1200-lea', 'b'.repeat(20_000), 'b'])
})

it('who answers the press stands whole below a text that has no room for all of itself', () => {
  const hours = 'luni '.repeat(5000).trim()
  const contact = { name: 'Biroul', role: null, phone: '0200', email: 'presa@exemplu.ro', hours }
  const body = Array.from({ length: 1500 }, (_, index) => ({
    type: 'paragraph',
    children: [{ type: 'text', text: `Al ${index}-lea.`, marks: [] }],
  }))
  const content = letterOf({ body }, new Map(), [contact])
  const at = content.findIndex(({ kind }, index) => kind === 'heading' && index > 0)
  expect(content).toHaveLength(mostSharedBlocks)
  expect(content[at - 1]).toEqual({ kind: 'paragraph', text: 'Textul continuă pe site.' })
  const told = content.slice(at + 1, -1).map((block) => ('text' in block ? block.text : ''))
  expect(told.map((words) => words.length)).toEqual([19_996, 5034])
  expect(told.join(' ')).toBe(`Biroul, 0200, presa@exemplu.ro, ${hours}`)
})

it('body and files share the room of a letter; what has none is on the site', () => {
  const documents = Array.from({ length: 1200 }, (_, index) => String(index))
  const places = new Map(
    documents.map((id) => [`documents/${id}`, { url: `https://exemplu.ro/${id}`, label: id }]),
  )
  const attachments = documents.map((id) => ({ ref: 'documents', id }))
  const whole = letterOf({ attachments: attachments.slice(0, 900) }, places)
  expect(whole.filter(({ kind }) => kind === 'link')).toHaveLength(901)
  const cut = letterOf({ attachments }, places)
  expect(cut).toHaveLength(mostSharedBlocks)
  expect(cut.slice(-2)).toEqual([
    { kind: 'paragraph', text: 'Textul continuă pe site.' },
    { kind: 'link', label: 'Pe site: Comunicat de presă', url: news.url },
  ])
})

it('of an event tells when, where and who before the text, and names no file before its hour', () => {
  const event = {
    ...{ title: 'Conferință', slug: 'conferinta', publishedAt: release.publishedAt },
    ...{ changeNote: null, corrections: [], registrationNumber: null, registrationDate: null },
    ...{ department: null, topics: [], contact: null, eventType: 'press-conference' },
    ...{ status: 'planned', statusNote: null, movedFrom: null, lead: 'Pe scurt.', body: [] },
    ...{ startsAt: '2026-12-03T09:00:00.000Z', endsAt: null, place: 'Sala Mică' },
    ...{ onlineLink: null, admission: null, accreditationUntil: null, agenda: [], speakers: [] },
    ...{ image: null, attachments: [], materials: [], materialsAt: '2026-12-03T09:00:00.000Z' },
    ...{ recording: null, recordingLink: null, transcript: [], related: [] },
  }
  const snapshot = parseSnapshot('events', event)
  const { content } = pressLetter(news, { snapshot, places: new Map(), contacts: [] })
  expect(content.slice(1, -1)).toEqual([
    { kind: 'paragraph', text: 'Pe scurt.' },
    { kind: 'paragraph', text: 'Când: joi, 3 decembrie 2026, ora 11:00.' },
    { kind: 'paragraph', text: 'Unde: Sala Mică' },
    {
      kind: 'paragraph',
      text: 'Materialele pentru presă apar joi, 3 decembrie 2026, ora 11:00.',
    },
  ])
})
