import { z } from 'zod'
import { richTextSchema } from '../rich-text.ts'
import { belongsToNobody, none, nothing, present, prose } from './alike.ts'
import { optionalReference, optionalText, page, reference, correctionsAdded } from './fields.ts'
import { authoredKind } from './kind.ts'

export const journalSections = [
  'editorial',
  'decisions',
  'works',
  'announcements',
  'agenda',
  'services',
  'culture',
] as const

export const journalSectionLabels: Record<(typeof journalSections)[number], string> = {
  editorial: 'Editorial',
  decisions: 'Hotărâri pe scurt',
  works: 'Lucrări în cartier',
  announcements: 'Anunțuri',
  agenda: 'Agendă',
  services: 'Servicii utile',
  culture: 'Cultură și comunitate',
}

const schema = z.object({
  ...page,
  issue: reference,
  section: z.enum(journalSections),
  /** The page of the printed issue. */
  pageNumber: z.number().int().positive().nullable(),
  byline: optionalText,
  lead: z.string(),
  body: richTextSchema,
  image: optionalReference,
})

/** An article is public together with its issue, and lies below it. */
export const journalArticles = authoredKind({
  slug: 'journal-articles',
  labels: { singular: 'Articol din Jurnal', plural: 'Articole din Jurnal' },
  schema,
  upgrades: [correctionsAdded],
  section: 'journal-issues',
  address: { by: 'issuePath', folder: (issuePath) => issuePath },
  audience: 'citizens',
  ...belongsToNobody,
  nameOf: ({ section }) => `Jurnalul Municipal · ${journalSectionLabels[section]}`,
  registrationOf: none,
  dateOf: ({ publishedAt }) => publishedAt,
  endOf: null,
  partOf: {
    whole: 'journal-issues',
    by: 'issue',
    placeOf: ({ pageNumber }) => String(pageNumber ?? 9999).padStart(4, '0'),
  },
  pictureOf: ({ image }) => image,
  filesOf: nothing,
  factsOf: nothing,
  textOf: ({ body }) => [prose(body)],
  wordsOf: ({ lead, body, byline }) => [lead, body, ...present(byline)],
  pagesOf: nothing,
  thingsOf: (_, { article }) => [{ '@type': 'NewsArticle', ...article }],
})
