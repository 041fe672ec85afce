import { expect, it } from 'vitest'
import { documentPath } from '../paths.ts'
import { parseSnapshot } from './index.ts'
import { questions } from './questions.ts'

const snapshot = parseSnapshot('questions', {
  title: 'Cum obțin un loc de parcare?',
  slug: 'cum-obtin-un-loc-de-parcare',
  publishedAt: '2026-11-23T10:00:00.000Z',
  changeNote: null,
  corrections: [],
  department: { ref: 'departments', id: 'd1' },
  topics: [],
  contact: null,
  lead: 'Cu o cerere depusă online.',
  question: 'Stau pe strada Teilor. Ce fac?',
  askedOn: '2026-11-02',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Întâi …', marks: [] }] }],
})

it('lies in the year of its answer', () => {
  expect(documentPath('questions', snapshot)).toBe('/intrebari/2026/cum-obtin-un-loc-de-parcare/')
})

it('is a question with its answer to search engines', () => {
  const publisher = { name: 'Primăria' }
  const common = { name: snapshot.title, url: 'https://x/', publisher }
  const told = { common, article: {}, media: () => [], plain: () => 'Întâi …' }
  expect(questions.thingsOf(snapshot, told)).toEqual([
    {
      '@type': 'QAPage',
      ...common,
      mainEntity: {
        '@type': 'Question',
        name: snapshot.title,
        text: 'Stau pe strada Teilor. Ce fac?',
        dateCreated: '2026-11-02',
        answerCount: 1,
        acceptedAnswer: {
          '@type': 'Answer',
          text: 'Cu o cerere depusă online.\nÎntâi …',
          datePublished: snapshot.publishedAt,
          url: 'https://x/',
          author: publisher,
        },
      },
    },
  ])
})

it('says in feeds when it was asked and in which words', () => {
  expect(questions.factsOf(snapshot)).toEqual([
    'Întrebare primită pe 2 noiembrie 2026.',
    'Întrebarea: Stau pe strada Teilor. Ce fac?',
    'Răspunsul:',
  ])
  expect(questions.factsOf({ ...snapshot, question: null, askedOn: null })).toEqual([])
})
