import { demoNewsroom, type DemoDocument, type DemoNewsroom } from '@avizier/demo'
import type { AuthoredCollection, SubjectCollection } from '@avizier/shared/collections'
import { slugify } from '@avizier/shared/letters'
import { documentPath } from '@avizier/shared/paths'
import type { RegisterRow } from '@avizier/shared/register'
import { parseSnapshot } from '@avizier/shared/kinds/index'
import { plainText } from '../../../site/src/rich-text/plain-text.ts'
import { registerOf, storedFile } from '../../../site/src/testing/register.ts'

/** The demonstration's texts as a register holds them, without a CMS; pictures are left out, PDFs are only named. */
export interface Demonstration {
  rows: RegisterRow[]
  /** The key that a document has in the demonstration, by its address. */
  keyAt: ReadonlyMap<string, string>
}

interface Item {
  key: string
  state: string
  title: string
  publishedAt: string
  issue?: string
}

/** Where the demonstration has keys, a snapshot has references. */
const references: Record<string, SubjectCollection> = {
  department: 'departments',
  contact: 'contacts',
  topics: 'topics',
  attachments: 'documents',
  documents: 'documents',
  materials: 'documents',
  minutes: 'documents',
  pdf: 'documents',
  issue: 'journal-issues',
}
const withoutPictures = { image: null, cover: null, gallery: [] }

/** The demonstration as it looks at `now`. */
export function demonstrationAt(now: Date): Demonstration {
  const demo = demoNewsroom(now)
  const { rows, write } = registerOf()
  const keyAt = new Map<string, string>()
  for (const [collection, names] of namesOf(demo))
    for (const { key, ...facts } of names)
      write(collection, key, null, parseSnapshot(collection, withReferences(facts)))

  const issuePaths = new Map<string, string>()
  for (const [collection, items] of documentsOf(demo))
    for (const item of items.filter(({ state }) => state === 'published')) {
      const snapshot = parseSnapshot(collection, snapshotOf(item, textOfPdf(demo, item.key)))
      const issuePath = item.issue && issuePaths.get(item.issue)
      const path = documentPath(collection, { ...snapshot, ...(issuePath && { issuePath }) })
      if (collection === 'journal-issues') issuePaths.set(item.key, path)
      write(collection, item.key, path, snapshot)
      keyAt.set(path, item.key)
    }
  return { rows, keyAt }
}

const namesOf = (demo: DemoNewsroom): [SubjectCollection, { key: string }[]][] => [
  ['contacts', demo.contacts],
  ['departments', demo.departments],
  ['topics', demo.topics],
  ['documents', demo.documents.map(withFile)],
]

/** Issues before the articles that stand in them. */
const documentsOf = (demo: DemoNewsroom): [AuthoredCollection, Item[]][] => [
  ['press-releases', demo.pressReleases],
  ['announcements', demo.announcements],
  ['debate-notices', demo.debateNotices],
  ['leaflets', demo.leaflets],
  ['campaigns', demo.campaigns],
  ['events', demo.events],
  ['journal-issues', demo.journalIssues],
  ['journal-articles', demo.journalArticles],
]

const withFile = (document: DemoDocument) => ({
  ...document,
  file: storedFile(document.filename, 1, 'application/pdf'),
  pageCount: 1,
  pages: [],
  recognized: null,
})

const snapshotOf = (item: Item, text: string[]): Record<string, unknown> => ({
  slug: slugify(item.title),
  changeNote: null,
  corrections: [],
  figures: [],
  appearances: [],
  ...withReferences({ ...item }),
  ...withoutPictures,
  text,
})

const withReferences = (facts: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const ref = references[name]
      if (!ref || value === null) return [name, value]
      const referenceTo = (id: unknown) => ({ ref, id })
      return [name, Array.isArray(value) ? value.map(referenceTo) : referenceTo(value)]
    }),
  )

/** What the CMS would read out of the PDF of an issue: its articles, a page each. */
const textOfPdf = (demo: DemoNewsroom, issue: string): string[] =>
  demo.journalArticles
    .filter((article) => article.issue === issue)
    .map(({ title, lead, body }) => [title, lead, plainText(body)].join('\n'))
