import { mostSharedBlocks, sharedContentSchema } from '@avizier/shared/mail/content'
import { parseSnapshot } from '@avizier/shared/kinds/index'
import { expect, it } from 'vitest'
import type { News } from '../subscriptions/news.ts'
import { pressLetter } from './letter.ts'

const news: News = {
  ...{
    event: 'published',
    about: 'press-releases/1',
    title: 'Titlu',
    lead: 'Pe scurt.',
    note: null,
  },
  ...{ targets: [], kindName: 'Comunicat de presă', url: 'https://stiri.exemplu.ro/a/' },
}
const release = {
  ...{ title: 'Titlu', slug: 'titlu', publishedAt: '2026-11-29T08:00:00.000Z', changeNote: null },
  ...{ corrections: [], registrationNumber: null, registrationDate: null },
  ...{ department: null, topics: [], contact: null, kind: 'press-release', lead: 'Pe scurt.' },
  ...{ body: [], quotes: [], image: null, gallery: [], attachments: [] },
}
const letterOf = (more: object, places = new Map<string, { url: string; label: string }>()) =>
  sharedContentSchema.parse(
    pressLetter(news, {
      snapshot: parseSnapshot('press-releases', { ...release, ...more }),
      places,
      contacts: [],
    }).content,
  )

it('a text with a quote of any length, or with none, is a letter still', () => {
  const quote = (text: string) => ({ text, name: null, role: '' })
  const content = letterOf({ quotes: [quote('ă'.repeat(20_500)), quote(' ')] })
  expect(content.filter(({ kind }) => kind === 'quote')).toEqual([
    { kind: 'quote', text: 'ă'.repeat(20_000) },
  ])
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
