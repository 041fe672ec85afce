import type { Payload } from 'payload'
import { subjectKey } from '@avizier/shared/reference'
import { demoNewsroom } from './index.ts'
import { idOf, type Ids } from './ids.ts'
import { pdfBytes } from './pdfs/index.ts'
import { pictureBytes } from './pictures/index.ts'
import { timeline, type Item } from './timeline.ts'
import { loadDistribution } from './load-distribution.ts'
import { loadPlacements } from './load-placements.ts'
import type { DemoNewsroom } from './types.ts'

/** Tells whoever waits how far the loading is. */
export type Progress = (done: number, all: number) => void

/** Loads the demonstration newsroom as of `now` and returns the ids by `collection/key`. */
export const loadDemo = (payload: Payload, now: Date, progress: Progress): Promise<Ids> =>
  loadNewsroom(payload, demoNewsroom(now), now, progress)

/** The same of a newsroom that is handed over, which may be a part of it. */
export async function loadNewsroom(
  payload: Payload,
  demo: DemoNewsroom,
  now: Date,
  progress: Progress,
): Promise<Ids> {
  const ids: Ids = new Map()
  const items = timeline(demo, ids)
  const all = items.length + demo.pictures.length + demo.documents.length
  const siteUrl = String(payload.config.custom.siteUrl)
  let done = 0
  const advance = () => progress((done += 1), all)

  await loadNames(payload, demo, ids)
  await loadPress(payload, demo, ids)
  for (const picture of demo.pictures) {
    await makeFile(payload, ids, 'media', picture, await pictureBytes(picture.key), 'image/jpeg')
    advance()
  }
  for (const document of demo.documents) {
    await makeFile(
      payload,
      ids,
      'documents',
      document,
      await pdfBytes(document, siteUrl),
      'application/pdf',
    )
    advance()
  }
  for (const item of items) {
    await makeItem(payload, ids, item)
    advance()
  }
  await loadPlacements(payload, demo.placements, ids, now)
  for (const { event, ...attendance } of demo.attendances)
    await payload.create({
      collection: 'attendances',
      data: { ...attendance, event: idOf(ids, 'events', event) },
    })
  await loadDistribution(payload, demo.distribution, ids)
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

/** Three people of the press, and a list that no text names yet: the demonstration writes to nobody. */
async function loadPress(payload: Payload, demo: DemoNewsroom, ids: Ids): Promise<void> {
  for (const { topics, ...data } of demo.journalists)
    await payload.create({
      collection: 'journalists',
      data: { ...data, topics: topics.map((key) => idOf(ids, 'topics', key)), isActive: true },
    })
  const data = { name: 'Presa acreditată', rule: 'accredited' as const }
  await payload.create({ collection: 'press-lists', data })
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
