import { z } from 'zod'
import { figuresSchema } from '../figures.ts'
import { adding } from '../form.ts'
import { validityText } from '../periods.ts'
import { richTextSchema } from '../rich-text.ts'
import { inMonths } from './address.ts'
import { belongs, nothing, present, prose, registeredAs } from './alike.ts'
import {
  belonging,
  instant,
  optionalReference,
  optionalText,
  page,
  references,
  registration,
  correctionsAdded,
} from './fields.ts'
import { authoredKind, noEnd } from './kind.ts'

const labels = { singular: 'Anunț', plural: 'Anunțuri' }

const schema = z.object({
  ...page,
  ...registration,
  ...belonging,
  lead: z.string(),
  body: richTextSchema,
  /** In force from this instant … */
  validFrom: instant,
  /** … up to this one; without it, until withdrawn. */
  validTo: instant.nullable(),
  isUrgent: z.boolean(),
  affected: optionalText,
  place: optionalText,
  legalBasis: optionalText,
  image: optionalReference,
  attachments: references,
  /** Of a yearly report; empty for whatever else is announced. */
  figures: figuresSchema,
})

export const announcements = authoredKind({
  slug: 'announcements',
  labels,
  schema,
  upgrades: [correctionsAdded, adding(() => ({ figures: [] }))],
  section: {
    root: '/anunturi/',
    archive: 'months',
    intro: 'Ce se schimbă în oraș: unde, de când și până când, cui îi folosește să știe.',
    empty: 'Încă nu a fost publicat niciun anunț. Primul va apărea aici.',
  },
  address: inMonths,
  audience: 'citizens',
  ...belongs,
  nameOf: () => labels.singular,
  registrationOf: (snapshot) => snapshot,
  dateOf: ({ publishedAt }) => publishedAt,
  // A report is never among what is in force.
  endOf: ({ figures, publishedAt, validTo }) =>
    figures.length > 0 ? publishedAt : (validTo ?? noEnd),
  partOf: null,
  pictureOf: ({ image }) => image,
  filesOf: ({ attachments }) => attachments,
  factsOf: ({ figures, validFrom, validTo, place, affected }) => [
    ...(figures.length > 0 ? [] : [`Valabilitate: ${validityText(validFrom, validTo)}.`]),
    ...present(place).map((words) => `Unde: ${words}`),
    ...present(affected).map((words) => `Cine este afectat: ${words}`),
  ],
  textOf: ({ body }) => [prose(body)],
  wordsOf: (snapshot, fileTitles) => [
    snapshot.lead,
    snapshot.body,
    ...registeredAs(snapshot),
    ...present(snapshot.place),
    ...present(snapshot.affected),
    ...present(snapshot.legalBasis),
    ...snapshot.figures.flatMap(({ heading, lines }) => [
      heading,
      ...lines.map(({ label }) => label),
    ]),
    ...fileTitles,
  ],
  pagesOf: nothing,
  thingsOf: (_, { article }) => [{ '@type': 'NewsArticle', ...article }],
})
