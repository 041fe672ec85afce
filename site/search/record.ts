import { authoredCollections } from '@avizier/shared/collections'
import { dayOf } from '@avizier/shared/dates'
import { asTyped, searchLetters } from '@avizier/shared/letters'
import { filesAbout, present } from '../src/queries/document-page.ts'
import { authoredIn, referenced, type Authored } from '../src/queries/documents.ts'
import { lists } from '../src/queries/lists.ts'
import type { Reader } from '../src/queries/reader.ts'
import { kindOf } from '../src/queries/summaries.ts'
import { plainText } from '../src/rich-text/plain-text.ts'
import { nameOfSection, sectionOf } from '../src/search/filters.ts'

type Source = Pick<Reader, 'get' | 'list'>

/** What the index holds of a document, as Pagefind takes it. */
export interface SearchRecord {
  url: string
  content: string
  language: 'ro'
  /** Every word of it is searched too, and weighs more than one of the content. */
  meta: { title: string }
  /** What a search can be narrowed by, and what a result shows beside its title: `fel` and `zi`. */
  filters: Record<string, string[]>
  sort: { data: string }
}

/** A record for each live document of a year, always in the same order. */
export const recordsOf = (source: Source, year: string): SearchRecord[] =>
  authoredCollections.flatMap((collection) =>
    authoredIn(source, lists.in(collection, year)).map((document) => recordOf(source, document)),
  )

function recordOf(source: Source, document: Authored): SearchRecord {
  const { path, snapshot } = document
  const instant = 'issueDate' in snapshot ? snapshot.issueDate : snapshot.publishedAt
  const section = sectionOf(path)
  const department = 'department' in snapshot ? present(snapshot.department) : []
  const topics = 'topics' in snapshot ? snapshot.topics : []
  const words = wordsOf(source, document)
  const slugsOf = (collection: 'departments' | 'topics', references: typeof topics) =>
    referenced(source, collection, references).map(({ snapshot }) => snapshot.slug)
  return {
    url: path,
    content: searchLetters([words, ...asTyped(`${snapshot.title} ${words}`)].join('\n')),
    language: 'ro',
    meta: { title: searchLetters(snapshot.title) },
    filters: {
      sectiune: section ? [nameOfSection(section)] : [],
      compartiment: slugsOf('departments', department),
      tema: slugsOf('topics', topics),
      fel: [kindOf(document)],
      zi: [dayOf(instant)],
    },
    sort: { data: instant },
  }
}

/** Facts that stand in words on the page of one kind of document or another. */
const factNames = [
  'place',
  'affected',
  'legalBasis',
  'debatePlace',
  'byline',
  'registrationNumber',
] as const

/** All that the page of a document says in words, the most telling first; the title is searched by itself. */
function wordsOf(source: Source, { snapshot }: Authored): string {
  const facts: Record<string, unknown> = snapshot
  return [
    snapshot.lead,
    ...('body' in snapshot ? [plainText(snapshot.body)] : []),
    ...('quotes' in snapshot
      ? snapshot.quotes.flatMap(({ text, name, role }) => [text, ...present(name), role])
      : []),
    ...('corrections' in snapshot ? snapshot.corrections.map(({ text }) => text) : []),
    ...factNames.map((name) => facts[name]).filter((fact) => typeof fact === 'string'),
    ...('goals' in snapshot ? snapshot.goals : []),
    ...('outcome' in snapshot ? [plainText(snapshot.outcome)] : []),
    ...('recommendations' in snapshot
      ? snapshot.recommendations.flatMap(({ text, reason }) => [text, ...present(reason)])
      : []),
    ...filesAbout(source, snapshot).map(({ title }) => title),
    ...('text' in snapshot ? snapshot.text : []),
  ]
    .filter((words) => words !== '')
    .join('\n')
}
