import type { Payload } from 'payload'
import type { AuthoredCollection, SubjectCollection } from '@avizier/shared/collections'
import { subjectKey, type Reference } from '@avizier/shared/reference'
import type { RichText } from '@avizier/shared/rich-text'
import { demoNewsroom } from '../demo/index.ts'
import { pdfBytes } from '../demo/pdfs/index.ts'
import { pictureBytes } from '../demo/pictures/index.ts'
import { toLexical } from '../demo/to-lexical.ts'
import type { DemoChange, DemoNewsroom, DemoState } from '../demo/types.ts'

/** Tells whoever waits how far the loading is. */
export type Progress = (done: number, all: number) => void

interface Item {
  collection: AuthoredCollection
  key: string
  state: DemoState
  at: string
  /** A change of what was published before, not a document of its own. */
  isChange: boolean
  data: () => Record<string, unknown>
}

interface Shown {
  key: string
  state: DemoState
  publishedAt: string
  changed?: DemoChange<object> | null
}

type Ids = Map<string, string>

/** Loads the demonstration newsroom as of `now` and returns the ids by `collection/key`. */
export async function loadDemo(payload: Payload, now: Date, progress: Progress): Promise<Ids> {
  const demo = demoNewsroom(now)
  const ids: Ids = new Map()
  const items = timeline(demo, ids)
  const all = items.length + demo.pictures.length + demo.documents.length
  let done = 0
  const advance = () => progress((done += 1), all)

  await loadNames(payload, demo, ids)
  for (const picture of demo.pictures) {
    await makeFile(payload, ids, 'media', picture, await pictureBytes(picture.key), 'image/jpeg')
    advance()
  }
  for (const document of demo.documents) {
    await makeFile(payload, ids, 'documents', document, await pdfBytes(document), 'application/pdf')
    advance()
  }
  for (const item of items) {
    await makeItem(payload, ids, item)
    advance()
  }
  await saveSettings(payload, demo, ids)
  return ids
}

async function loadNames(payload: Payload, demo: DemoNewsroom, ids: Ids): Promise<void> {
  for (const { key, ...data } of demo.contacts) await make(payload, ids, 'contacts', key, data)
  for (const { key, contact, ...data } of demo.departments)
    await make(payload, ids, 'departments', key, {
      ...data,
      contact: contact && idOf(ids, 'contacts', contact),
    })
  for (const { key, ...data } of demo.topics) await make(payload, ids, 'topics', key, data)
}

/** Everything authored in the order of its publication, so that the register reads like the office's years. */
function timeline(demo: DemoNewsroom, ids: Ids): Item[] {
  const one = (collection: SubjectCollection, key: string | null) =>
    key === null ? null : idOf(ids, collection, key)
  const many = (collection: SubjectCollection, keys: string[]) =>
    keys.map((key) => idOf(ids, collection, key))
  const text = (richText: RichText) =>
    toLexical(richText, ({ ref, id }: Reference) => idOf(ids, ref, id))
  const belonging = (item: { department: string; topics: string[]; contact: string | null }) => ({
    department: one('departments', item.department),
    topics: many('topics', item.topics),
    contact: one('contacts', item.contact),
  })

  const items = <Source extends Shown>(
    collection: AuthoredCollection,
    sources: Source[],
    data: (source: Source) => Record<string, unknown>,
  ): Item[] =>
    sources.flatMap((source) => {
      const { changed = null } = source
      const form = (said: Source, at: string, change: Record<string, unknown> | null): Item => ({
        collection,
        key: source.key,
        state: source.state,
        at,
        isChange: change !== null,
        data: () => {
          const { key: _key, state: _state, changed: _changed, ...facts } = said
          return { ...facts, ...data(said), ...change }
        },
      })
      return changed
        ? [
            form({ ...source, ...changed.before }, source.publishedAt, null),
            form(source, changed.at, changed.note === null ? {} : { changeNote: changed.note }),
          ]
        : [form(source, source.publishedAt, null)]
    })

  return [
    ...items('press-releases', demo.pressReleases, (item) => ({
      ...belonging(item),
      body: text(item.body),
      image: one('media', item.image),
      gallery: many('media', item.gallery),
      attachments: many('documents', item.attachments),
    })),
    ...items('announcements', demo.announcements, (item) => ({
      ...belonging(item),
      body: text(item.body),
      image: one('media', item.image),
      attachments: many('documents', item.attachments),
    })),
    ...items('debate-notices', demo.debateNotices, (item) => ({
      ...belonging(item),
      body: text(item.body),
      outcome: text(item.outcome),
      documents: many('documents', item.documents),
      minutes: one('documents', item.minutes),
    })),
    ...items('leaflets', demo.leaflets, (item) => ({
      ...belonging(item),
      body: text(item.body),
      pdf: one('documents', item.pdf),
      cover: one('media', item.cover),
    })),
    ...items('journal-issues', demo.journalIssues, ({ pdf }) => ({ pdf: one('documents', pdf) })),
    ...items('journal-articles', demo.journalArticles, (item) => ({
      issue: one('journal-issues', item.issue),
      body: text(item.body),
      image: one('media', item.image),
    })),
    ...items('campaigns', demo.campaigns, (item) => ({
      ...belonging(item),
      body: text(item.body),
      image: one('media', item.image),
      materials: many('documents', item.materials),
      related: item.related
        .filter(({ ref, id }) => ids.has(subjectKey(ref, id)))
        .map(({ ref, id }) => ({ relationTo: ref, value: idOf(ids, ref, id) })),
    })),
  ].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

async function makeItem(payload: Payload, ids: Ids, item: Item): Promise<void> {
  const { collection, key, state, at } = item
  const context = { publishedElsewhereAt: new Date(at) }
  if (item.isChange) {
    const data = { ...item.data(), _status: 'published' } as never
    await payload.update({ collection, id: idOf(ids, collection, key), data, context })
    return
  }
  const isPublished = state === 'published'
  const data = { ...item.data(), ...(isPublished ? {} : { publishedAt: undefined }) }
  const made = await payload.create({
    collection,
    data: { ...data, _status: isPublished ? 'published' : 'draft' } as never,
    draft: !isPublished,
    context,
  })
  ids.set(subjectKey(collection, key), made.id)
  if (state === 'trashed')
    await payload.update({
      collection,
      id: made.id,
      data: { deletedAt: at, _status: 'draft' } as never,
      context,
    })
}

async function makeFile(
  payload: Payload,
  ids: Ids,
  collection: 'media' | 'documents',
  source: {
    key: string
    filename: string
    title?: string
    alt?: string
    caption?: string
    credit?: string
  },
  bytes: Buffer,
  mimetype: string,
): Promise<void> {
  const { key, filename, title, alt, caption, credit } = source
  const data = collection === 'media' ? { alt, caption, credit } : { title }
  const file = { name: filename, data: bytes, mimetype, size: bytes.length }
  const made = await payload.create({ collection, data: data as never, file })
  ids.set(subjectKey(collection, key), made.id)
}

async function make(
  payload: Payload,
  ids: Ids,
  collection: 'contacts' | 'departments' | 'topics',
  key: string,
  data: Record<string, unknown>,
): Promise<void> {
  const made = await payload.create({ collection, data: data as never })
  ids.set(subjectKey(collection, key), made.id)
}

async function saveSettings(payload: Payload, demo: DemoNewsroom, ids: Ids): Promise<void> {
  const { pressContacts, ...facts } = demo.settings
  await payload.updateGlobal({
    slug: 'site-settings',
    data: { ...facts, pressContacts: pressContacts.map((key) => idOf(ids, 'contacts', key)) },
  })
}

function idOf(ids: Ids, collection: SubjectCollection, key: string): string {
  const id = ids.get(subjectKey(collection, key))
  if (!id)
    throw new Error(
      `The demonstration refers to ${collection}/${key}, which was not loaded before it`,
    )
  return id
}
