import { toLexical } from '@avizier/cms/to-lexical'
import type { AuthoredCollection, SubjectCollection } from '@avizier/shared/collections'
import { subjectKey, type Reference } from '@avizier/shared/reference'
import type { RichText } from '@avizier/shared/rich-text'
import { idOf, type Ids } from './ids.ts'
import type { DemoChange, DemoNewsroom, DemoState } from './types.ts'

/** One save of the loader: what a document says from `at` on. */
export interface Item {
  collection: AuthoredCollection
  key: string
  state: DemoState
  at: string
  /** A change of what was published before, not a document of its own. */
  isChange: boolean
  /** Its data for Payload; asked only when it is its turn, for then what it refers to has an id. */
  data: () => Record<string, unknown>
}

interface Shown {
  key: string
  state: DemoState
  publishedAt: string
  changed?: DemoChange<object> | null
}

/** Everything authored in the order of its publication, so that the register reads like the office's years. */
export function timeline(demo: DemoNewsroom, ids: Ids): Item[] {
  const links = linksThrough(ids)
  return [
    ...ofTheOffice(demo, links),
    ...ofTheJournal(demo, links),
    ...campaigns(demo, ids, links),
    ...events(demo, ids, links),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

type Links = ReturnType<typeof linksThrough>

/** Turns the keys of the demonstration into what Payload stores. */
function linksThrough(ids: Ids) {
  const one = (collection: SubjectCollection, key: string | null) =>
    key === null ? null : idOf(ids, collection, key)
  const many = (collection: SubjectCollection, keys: string[]) =>
    keys.map((key) => idOf(ids, collection, key))
  return {
    one,
    many,
    text: (richText: RichText) =>
      toLexical(richText, ({ ref, id }: Reference) => idOf(ids, ref, id)),
    belonging: (item: { department: string; topics: string[]; contact: string | null }) => ({
      department: one('departments', item.department),
      topics: many('topics', item.topics),
      contact: one('contacts', item.contact),
    }),
  }
}

const ofTheOffice = (demo: DemoNewsroom, { one, many, text, belonging }: Links): Item[] => [
  ...itemsOf('press-releases', demo.pressReleases, (item) => ({
    ...belonging(item),
    body: text(item.body),
    image: one('media', item.image),
    gallery: many('media', item.gallery),
    attachments: many('documents', item.attachments),
  })),
  ...itemsOf('announcements', demo.announcements, (item) => ({
    ...belonging(item),
    body: text(item.body),
    image: one('media', item.image),
    attachments: many('documents', item.attachments),
  })),
  ...itemsOf('debate-notices', demo.debateNotices, (item) => ({
    ...belonging(item),
    body: text(item.body),
    outcome: text(item.outcome),
    documents: many('documents', item.documents),
    minutes: one('documents', item.minutes),
  })),
  ...itemsOf('leaflets', demo.leaflets, (item) => ({
    ...belonging(item),
    body: text(item.body),
    pdf: one('documents', item.pdf),
    cover: one('media', item.cover),
  })),
]

const ofTheJournal = (demo: DemoNewsroom, { one, text }: Links): Item[] => [
  ...itemsOf('journal-issues', demo.journalIssues, ({ pdf }) => ({ pdf: one('documents', pdf) })),
  ...itemsOf('journal-articles', demo.journalArticles, (item) => ({
    issue: one('journal-issues', item.issue),
    body: text(item.body),
    image: one('media', item.image),
  })),
]

const campaigns = (demo: DemoNewsroom, ids: Ids, { one, many, text, belonging }: Links): Item[] =>
  itemsOf('campaigns', demo.campaigns, (item) => ({
    ...belonging(item),
    body: text(item.body),
    image: one('media', item.image),
    materials: many('documents', item.materials),
    related: relatedBefore(item.related, ids),
  }))

const events = (demo: DemoNewsroom, ids: Ids, { one, many, text, belonging }: Links): Item[] =>
  itemsOf('events', demo.events, (item) => ({
    ...belonging(item),
    body: text(item.body),
    image: one('media', item.image),
    attachments: many('documents', item.attachments),
    materials: many('documents', item.materials),
    transcript: text(item.transcript),
    related: relatedBefore(item.related, ids),
  }))

/** Those of its related documents that came out before it. */
const relatedBefore = (related: readonly Reference[], ids: Ids) =>
  related
    .filter(({ ref, id }) => ids.has(subjectKey(ref, id)))
    .map(({ ref, id }) => ({ relationTo: ref, value: idOf(ids, ref, id) }))

/** Each document once, and a second time where it was changed after it had come out. */
function itemsOf<Source extends Shown>(
  collection: AuthoredCollection,
  sources: Source[],
  links: (source: Source) => Record<string, unknown>,
): Item[] {
  const form = (said: Source, at: string, change: Record<string, unknown> | null): Item => ({
    collection,
    key: said.key,
    state: said.state,
    at,
    isChange: change !== null,
    data: () => {
      const { key: _key, state: _state, changed: _changed, ...facts } = said
      return { ...facts, ...links(said), ...change }
    },
  })
  return sources.flatMap((source) => {
    const { changed } = source
    if (!changed) return [form(source, source.publishedAt, null)]
    const note = changed.note === null ? {} : { changeNote: changed.note }
    return [
      form({ ...source, ...changed.before }, source.publishedAt, null),
      form(source, changed.at, note),
    ]
  })
}
