import { z } from 'zod'
import { adding } from '../form.ts'
import { daysText } from '../periods.ts'
import { richTextSchema } from '../rich-text.ts'
import { inSection } from './address.ts'
import { belongs, none, nothing, prose } from './alike.ts'
import {
  belonging,
  day,
  optionalReference,
  optionalText,
  page,
  references,
  correctionsAdded,
} from './fields.ts'
import { authoredKind, noEnd } from './kind.ts'

export const spotMedia = ['television', 'radio', 'press', 'online', 'outdoor'] as const

export const spotMediumLabels: Record<(typeof spotMedia)[number], string> = {
  television: 'Televiziune',
  radio: 'Radio',
  press: 'Presă scrisă',
  online: 'Online',
  outdoor: 'Afișaj stradal',
}

/** Where else something can appear; no spot of before was said to run there. */
export const placementMedia = [...spotMedia, 'social'] as const
export type PlacementMedium = (typeof placementMedia)[number]

export const placementMediumLabels: Record<PlacementMedium, string> = {
  ...spotMediumLabels,
  social: 'Rețele sociale',
}

const labels = { singular: 'Campanie de informare', plural: 'Campanii de informare' }

const schema = z.object({
  ...page,
  ...belonging,
  lead: z.string(),
  body: richTextSchema,
  startsOn: day,
  endsOn: day.nullable(),
  goals: z.array(z.string()),
  image: optionalReference,
  materials: references,
  spots: z.array(
    z.object({
      title: z.string(),
      medium: z.enum(spotMedia),
      broadcaster: z.string(),
      schedule: optionalText,
      startsOn: day.nullable(),
      endsOn: day.nullable(),
    }),
  ),
  related: references,
  /** How often it appeared where, as the office reports it; empty where it does not. */
  appearances: z.array(
    z.object({
      outlet: z.string(),
      medium: z.enum(placementMedia),
      planned: z.number().int(),
      appeared: z.number().int(),
      missed: z.number().int(),
    }),
  ),
})

export const campaigns = authoredKind({
  slug: 'campaigns',
  labels,
  schema,
  upgrades: [correctionsAdded, adding(() => ({ appearances: [] }))],
  section: {
    root: '/campanii/',
    archive: 'none',
    intro: 'Campaniile primăriei: ce își propun, materialele lor și unde pot fi văzute sau auzite.',
    empty: 'Încă nu a fost publicată nicio campanie. Prima va apărea aici.',
  },
  address: inSection,
  audience: 'citizens',
  ...belongs,
  nameOf: () => labels.singular,
  registrationOf: none,
  dateOf: ({ publishedAt }) => publishedAt,
  endOf: ({ endsOn }) => endsOn ?? noEnd,
  partOf: null,
  pictureOf: ({ image }) => image,
  filesOf: ({ materials }) => materials,
  factsOf: ({ startsOn, endsOn }) => [`Perioada: ${daysText(startsOn, endsOn)}.`],
  textOf: ({ body }) => [prose(body)],
  wordsOf: ({ lead, body, goals }, fileTitles) => [lead, body, ...goals, ...fileTitles],
  pagesOf: nothing,
  thingsOf: (_, { article }) => [{ '@type': 'Article', ...article }],
})
