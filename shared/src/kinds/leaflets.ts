import { z } from 'zod'
import { richTextSchema } from '../rich-text.ts'
import { inSection } from './address.ts'
import { belongs, none, nothing, present, prose } from './alike.ts'
import { belonging, day, optionalReference, page, correctionsAdded } from './fields.ts'
import { authoredKind } from './kind.ts'

const labels = { singular: 'Pliant', plural: 'Pliante' }

/** A leaflet is two things that say the same: a PDF to print and a text that everybody can read. */
const schema = z.object({
  ...page,
  ...belonging,
  lead: z.string(),
  body: richTextSchema,
  pdf: optionalReference,
  cover: optionalReference,
  validFrom: day.nullable(),
})

export const leaflets = authoredKind({
  slug: 'leaflets',
  labels,
  schema,
  upgrades: [correctionsAdded],
  section: {
    root: '/pliante/',
    archive: 'none',
    intro: 'Informații practice pe scurt, de tipărit sau de citit pe ecran.',
    empty: 'Încă nu a fost publicat niciun pliant. Primul va apărea aici.',
  },
  address: inSection,
  audience: 'citizens',
  ...belongs,
  nameOf: () => labels.singular,
  registrationOf: none,
  dateOf: ({ publishedAt }) => publishedAt,
  endOf: null,
  partOf: null,
  // Its cover shows the PDF, which feeds bring along.
  pictureOf: none,
  filesOf: ({ pdf }) => present(pdf),
  factsOf: nothing,
  textOf: ({ body }) => [prose(body)],
  wordsOf: ({ lead, body }, fileTitles) => [lead, body, ...fileTitles],
  pagesOf: nothing,
  thingsOf: (_, { article }) => [{ '@type': 'Article', ...article }],
})
