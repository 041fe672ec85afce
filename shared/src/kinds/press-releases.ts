import { z } from 'zod'
import { richTextSchema } from '../rich-text.ts'
import { inMonths } from './address.ts'
import { belongs, nothing, present, prose, registeredAs } from './alike.ts'
import { belonging, optionalReference, page, quotes, references, registration } from './fields.ts'
import { authoredKind } from './kind.ts'

export const pressReleaseKinds = [
  'press-release',
  'briefing',
  'press-notice',
  'right-of-reply',
] as const

export const pressReleaseKindLabels: Record<(typeof pressReleaseKinds)[number], string> = {
  'press-release': 'Comunicat de presă',
  briefing: 'Informare de presă',
  'press-notice': 'Anunț de presă',
  'right-of-reply': 'Drept la replică',
}

const schema = z.object({
  ...page,
  ...registration,
  ...belonging,
  kind: z.enum(pressReleaseKinds),
  lead: z.string(),
  body: richTextSchema,
  quotes,
  image: optionalReference,
  gallery: references,
  attachments: references,
})

export const pressReleases = authoredKind({
  slug: 'press-releases',
  labels: { singular: 'Comunicat de presă', plural: 'Comunicate de presă' },
  schema,
  upgrades: [],
  section: {
    root: '/comunicate/',
    archive: 'months',
    intro: 'Comunicatele, informările și anunțurile de presă ale primăriei, cu documentele lor.',
    empty: 'Încă nu a fost publicat niciun comunicat. Primul va apărea aici.',
  },
  address: inMonths,
  audience: 'press',
  ...belongs,
  nameOf: ({ kind }) => pressReleaseKindLabels[kind],
  registrationOf: (snapshot) => snapshot,
  dateOf: ({ publishedAt }) => publishedAt,
  endOf: null,
  partOf: null,
  pictureOf: ({ image }) => image,
  filesOf: ({ attachments }) => attachments,
  factsOf: nothing,
  textOf: ({ body, quotes }) => [
    prose(body),
    ...quotes.map((quote) => ({ part: 'quote' as const, quote })),
  ],
  wordsOf: (snapshot, fileTitles) => [
    snapshot.lead,
    snapshot.body,
    ...snapshot.quotes.flatMap(({ text, name, role }) => [text, ...present(name), role]),
    ...registeredAs(snapshot),
    ...fileTitles,
  ],
  pagesOf: nothing,
  thingsOf: (_, { article }) => [{ '@type': 'NewsArticle', ...article }],
})
