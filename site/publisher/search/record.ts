import { present } from '@avizier/shared/kinds/alike'
import { authoredCollections } from '@avizier/shared/collections'
import { dayOf, plainDate } from '@avizier/shared/dates'
import { declarationOf } from '@avizier/shared/kinds/index'
import { folderOf, sectionOf } from '@avizier/shared/kinds/sections'
import { searchLetters } from '@avizier/shared/letters'
import { filesAbout } from '../../src/queries/document-page.ts'
import { authoredIn, referenced, type Authored } from '../../src/queries/documents.ts'
import { printedPages } from '../../src/queries/printed-pages.ts'
import { lists } from '../../src/queries/lists.ts'
import type { Reader } from '../../src/queries/reader.ts'
import { kindOf } from '../../src/queries/summaries.ts'
import { plainText } from '../../src/rich-text/plain-text.ts'

type Source = Pick<Reader, 'get' | 'list'>

/** What the index holds of a document. */
export interface SearchRecord {
  url: string
  content: string
  /** Where in it each printed page begins. */
  pages: readonly number[]
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
  const { collection, path, snapshot } = document
  const { dateOf, departmentOf, topicsOf } = declarationOf(collection)
  const instant = dateOf(snapshot)
  const departments = referenced(source, 'departments', present(departmentOf(snapshot)))
  const about = referenced(source, 'topics', topicsOf(snapshot))
  const kind = kindOf(document)
  const groups = [...departments, ...about]
  const labels = [kind, ...groups.map(({ snapshot }) => snapshot.name), plainDate(instant)]
  const words = searchLetters(wordsOf(source, document, labels))
  return {
    url: path,
    ...withPages(words, printedPages(source, document)),
    meta: { title: searchLetters(snapshot.title) },
    filters: {
      sectiune: [folderOf(sectionOf(collection))],
      compartiment: departments.map(({ snapshot }) => snapshot.slug),
      tema: about.map(({ snapshot }) => snapshot.slug),
      fel: [kind],
      zi: [dayOf(instant)],
    },
    at: instant,
  }
}

/** Words with those of the printed pages behind them. */
function withPages(
  words: string,
  printed: readonly string[],
): Pick<SearchRecord, 'content' | 'pages'> {
  let content = words
  const pages: number[] = []
  for (const page of printed) {
    content += '\n'
    pages.push(content.length)
    content += searchLetters(page)
  }
  return { content, pages }
}

/** All that the page of a document says in words, the most telling first; the title is searched by itself. */
function wordsOf(source: Source, document: Authored, labels: readonly string[]): string {
  const { collection, snapshot } = document
  const fileTitles = filesAbout(source, document).map(({ title }) => title)
  return [
    ...declarationOf(collection)
      .wordsOf(snapshot, fileTitles)
      .map((words) => (typeof words === 'string' ? words : plainText(words))),
    ...snapshot.corrections.map(({ text }) => text),
    ...labels,
  ]
    .filter((words) => words !== '')
    .join('\n')
}
