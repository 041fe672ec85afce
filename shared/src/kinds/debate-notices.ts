import { z } from 'zod'
import { longDateTime } from '../dates.ts'
import { deadlineText } from '../periods.ts'
import { richTextSchema } from '../rich-text.ts'
import { inYears } from './address.ts'
import { belongs, none, nothing, present, prose, registeredAs } from './alike.ts'
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
import { gatheringThing, type Gathering } from './gathering.ts'
import { authoredKind, noEnd } from './kind.ts'

/**
 * What is announced decides which rules hold: Legea 52/2003 art. 7 for drafts and debates, art. 8 for
 * public meetings, Legea 273/2006 art. 39 for the budget, Legea 350/2001 for urban plans.
 */
export const debateNoticeTypes = [
  'consultation',
  'public-debate',
  'public-meeting',
  'budget',
  'urban-plan',
] as const

export const debateNoticeTypeLabels: Record<(typeof debateNoticeTypes)[number], string> = {
  consultation: 'Consultare publică',
  'public-debate': 'Dezbatere publică',
  'public-meeting': 'Ședință publică',
  budget: 'Buget local',
  'urban-plan': 'Plan de urbanism',
}

/** The law that each type of notice is made under, offered to the editor as a start. */
export const debateNoticeLegalBasis: Record<(typeof debateNoticeTypes)[number], string> = {
  consultation:
    'art. 7 din Legea nr. 52/2003 privind transparența decizională în administrația publică, republicată',
  'public-debate':
    'art. 7 alin. (9)–(10) din Legea nr. 52/2003 privind transparența decizională în administrația publică, republicată',
  'public-meeting':
    'art. 8 din Legea nr. 52/2003 privind transparența decizională în administrația publică, republicată',
  budget: 'art. 39 alin. (3) din Legea nr. 273/2006 privind finanțele publice locale',
  'urban-plan':
    'Legea nr. 350/2001 privind amenajarea teritoriului și urbanismul și Ordinul MDRT nr. 2701/2010',
}

const schema = z.object({
  ...page,
  ...registration,
  ...belonging,
  noticeType: z.enum(debateNoticeTypes),
  legalBasis: z.string(),
  lead: z.string(),
  body: richTextSchema,
  documents: references,
  /** Last instant for written proposals (or, for the budget, contestations). */
  proposalsDeadline: instant.nullable(),
  proposalsHow: optionalText,
  responsible: z.object({ name: z.string(), email: optionalText, phone: optionalText }).nullable(),
  debateAt: instant.nullable(),
  debatePlace: optionalText,
  debateLink: optionalText,
  minutes: optionalReference,
  outcome: richTextSchema,
  /** What came in and what became of it: Legea 52/2003 art. 12 asks for the reasons of a refusal. */
  recommendations: z.array(
    z.object({
      author: z.string(),
      text: z.string(),
      isAccepted: z.boolean(),
      reason: optionalText,
    }),
  ),
})
type Notice = z.infer<typeof schema>

export const debateNotices = authoredKind({
  slug: 'debate-notices',
  labels: { singular: 'Dezbatere publică', plural: 'Dezbateri publice' },
  schema,
  upgrades: [correctionsAdded],
  section: {
    root: '/dezbateri/',
    archive: 'years',
    intro:
      'Proiectele la care puteți trimite propuneri și dezbaterile la care puteți lua cuvântul, potrivit Legii nr. 52/2003.',
    empty: 'Încă nu a fost anunțată nicio dezbatere. Prima va apărea aici.',
  },
  address: inYears,
  audience: 'citizens',
  ...belongs,
  nameOf: ({ noticeType }) => debateNoticeTypeLabels[noticeType],
  registrationOf: (snapshot) => snapshot,
  dateOf: ({ publishedAt }) => publishedAt,
  endOf: ({ proposalsDeadline, debateAt }) =>
    [...present(proposalsDeadline), ...present(debateAt)].sort().at(-1) ?? noEnd,
  partOf: null,
  pictureOf: none,
  filesOf: ({ documents }) => documents,
  factsOf: ({ legalBasis, proposalsDeadline, debateAt }) => [
    `Temei legal: ${legalBasis}.`,
    ...present(proposalsDeadline).map((at) => `Termen: ${deadlineText(at)}.`),
    ...present(debateAt).map((at) => `Dezbaterea: ${longDateTime(at)}.`),
  ],
  textOf: ({ body, outcome }) => [prose(body), prose(outcome)],
  wordsOf: (snapshot, fileTitles) => [
    snapshot.lead,
    snapshot.body,
    ...registeredAs(snapshot),
    snapshot.legalBasis,
    ...present(snapshot.debatePlace),
    snapshot.outcome,
    ...snapshot.recommendations.flatMap(({ text, reason }) => [text, ...present(reason)]),
    ...fileTitles,
  ],
  pagesOf: nothing,
  thingsOf: (notice, { article, common }) => [
    { '@type': 'NewsArticle', ...article },
    ...present(debateGathering(notice)).map((debate) => gatheringThing(notice, debate, common)),
  ],
})

/** The debate itself, where it has an hour. */
export const debateGathering = ({
  debateAt,
  debatePlace,
  debateLink,
}: Pick<Notice, 'debateAt' | 'debatePlace' | 'debateLink'>): Gathering | null =>
  debateAt === null
    ? null
    : { startsAt: debateAt, endsAt: null, place: debatePlace, link: debateLink }
