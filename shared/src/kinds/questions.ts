import { z } from 'zod'
import { noonOf, plainDate } from '../dates.ts'
import { richTextSchema } from '../rich-text.ts'
import { inYears } from './address.ts'
import { belongs, none, nothing, present, prose } from './alike.ts'
import { belonging, day, optionalText, page, correctionsAdded } from './fields.ts'
import { authoredKind } from './kind.ts'

const labels = { singular: 'Întrebare și răspuns', plural: 'Întrebări și răspunsuri' }

/** The question as people ask it is the title, and the answer in a sentence or two the lead. */
const schema = z.object({
  ...page,
  ...belonging,
  lead: z.string(),
  /** In the words of who asked. */
  question: optionalText,
  askedOn: day.nullable(),
  /** The answer in full. */
  body: richTextSchema,
})

export const questions = authoredKind({
  slug: 'questions',
  labels,
  schema,
  upgrades: [correctionsAdded],
  section: {
    root: '/intrebari/',
    archive: 'years',
    intro: 'Ce a fost întrebată primăria și ce a răspuns, pe scurt și pe larg.',
    empty: null,
  },
  address: inYears,
  audience: 'citizens',
  ...belongs,
  nameOf: () => labels.singular,
  registrationOf: none,
  dateOf: ({ publishedAt }) => publishedAt,
  endOf: null,
  partOf: null,
  pictureOf: none,
  filesOf: nothing,
  factsOf: ({ question, askedOn }) => [
    ...present(askedOn).map((date) => `Întrebare primită pe ${plainDate(noonOf(date))}.`),
    ...present(question).flatMap((words) => [`Întrebarea: ${words}`, 'Răspunsul:']),
  ],
  textOf: ({ body }) => [prose(body)],
  wordsOf: ({ lead, body, question }) => [lead, body, ...present(question)],
  pagesOf: nothing,
  thingsOf: ({ title, lead, question, askedOn, body, publishedAt }, { common, plain }) => [
    {
      '@type': 'QAPage',
      ...common,
      mainEntity: {
        '@type': 'Question',
        name: title,
        text: question ?? title,
        ...(askedOn && { dateCreated: askedOn }),
        answerCount: 1,
        acceptedAnswer: {
          '@type': 'Answer',
          text: [lead, plain(body)].filter(Boolean).join('\n'),
          datePublished: publishedAt,
          url: common.url,
          author: common.publisher,
        },
      },
    },
  ],
})
