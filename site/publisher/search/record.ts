import { authoredCollections } from '@avizier/shared/collections'
import { dayOf, noonOf, plainDate } from '@avizier/shared/dates'
import { searchLetters } from '@avizier/shared/letters'
import type { Snapshot } from '@avizier/shared/snapshots/index'
import { filesAbout, present } from '../../src/queries/document-page.ts'
import { authoredIn, referenced, type Authored } from '../../src/queries/documents.ts'
import { lists } from '../../src/queries/lists.ts'
import type { Reader } from '../../src/queries/reader.ts'
import { kindOf } from '../../src/queries/summaries.ts'
import { plainText } from '../../src/rich-text/plain-text.ts'
import { nameOfSection, sectionOf } from '../../src/search/filters.ts'

type Source = Pick<Reader, 'get' | 'list'>

/** What the index holds of a document. */
export interface SearchRecord {
  url: string
  content: string
  /** Every word of it is searched too, and weighs more than one of the content. */
  meta: { title: string }
  /** What a search can be narrowed by, and what a result shows beside its title: `fel` and `zi`. */
  filters: Record<string, string[]>
  /** The instant that it is sorted by. */
  at: string
}

/** A record for each live document of a year, the newest first, always in the same order. */
export const recordsOf = (source: Source, year: string): SearchRecord[] =>
  authoredCollections
    .flatMap((collection) =>
      authoredIn(source, lists.in(collection, year)).map((document) => recordOf(source, document)),
    )
    .toSorted((one, other) => compare(other.at, one.at) || compare(one.url, other.url))

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0)

function recordOf(source: Source, document: Authored): SearchRecord {
  const { path, snapshot } = document
  const instant = 'issueDate' in snapshot ? snapshot.issueDate : snapshot.publishedAt
  const section = sectionOf(path)
  const department = 'department' in snapshot ? present(snapshot.department) : []
  const topics = 'topics' in snapshot ? snapshot.topics : []
  const departments = referenced(source, 'departments', department)
  const about = referenced(source, 'topics', topics)
  const kind = kindOf(document)
  const groups = [...departments, ...about]
  return {
    url: path,
    content: searchLetters(
      wordsOf(source, document, [
        kind,
        ...groups.map(({ snapshot }) => snapshot.name),
        plainDate(instant),
      ]),
    ),
    meta: { title: searchLetters(snapshot.title) },
    filters: {
      sectiune: section ? [nameOfSection(section)] : [],
      compartiment: departments.map(({ snapshot }) => snapshot.slug),
      tema: about.map(({ snapshot }) => snapshot.slug),
      fel: [kind],
      zi: [dayOf(instant)],
    },
    at: instant,
  }
}

/** Facts that stand in words on the page of one kind of document or another. */
const factNames = ['place', 'affected', 'legalBasis', 'debatePlace', 'byline'] as const

/** Number and day as the page writes them: nr. 86632 din 20 noiembrie 2026. */
const registrationOf = ({ registrationNumber, registrationDate }: Registered): string[] =>
  registrationNumber === null
    ? []
    : [
        `nr. ${registrationNumber}${registrationDate ? ` din ${plainDate(noonOf(registrationDate))}` : ''}`,
      ]

type Registered = Pick<Snapshot<'press-releases'>, 'registrationNumber' | 'registrationDate'>

/** All that the page of a document says in words, the most telling first; the title is searched by itself. */
function wordsOf(source: Source, { snapshot }: Authored, labels: readonly string[]): string {
  const facts: Record<string, unknown> = snapshot
  return [
    snapshot.lead,
    ...('body' in snapshot ? [plainText(snapshot.body)] : []),
    ...('quotes' in snapshot
      ? snapshot.quotes.flatMap(({ text, name, role }) => [text, ...present(name), role])
      : []),
    ...('corrections' in snapshot ? snapshot.corrections.map(({ text }) => text) : []),
    ...('registrationNumber' in snapshot ? registrationOf(snapshot) : []),
    ...factNames.map((name) => facts[name]).filter((fact) => typeof fact === 'string'),
    ...('goals' in snapshot ? snapshot.goals : []),
    ...('outcome' in snapshot ? [plainText(snapshot.outcome)] : []),
    ...('recommendations' in snapshot
      ? snapshot.recommendations.flatMap(({ text, reason }) => [text, ...present(reason)])
      : []),
    ...filesAbout(source, snapshot).map(({ title }) => title),
    ...('text' in snapshot ? snapshot.text : []),
    ...labels,
  ]
    .filter((words) => words !== '')
    .join('\n')
}
