import { authoredCollections } from '@avizier/shared/collections'
import type { CollectionSlug, Payload, Where } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openNewsroom, type TestNewsroom } from '../support/newsroom.ts'

const name = 'Reparații pe STRĂZILE Horea și Țebea: 50% gata [etapa 2]*, Kőváry & O’Neil'
const other = 'Program prelungit la ghișee'

/** As people type it. */
const found = [
  'străzile',
  'strazile',
  'STRĂZILE',
  'Strazile',
  // As old keyboards write it.
  '\u015fi \u0163ebea',
  'si tebea',
  'kovary',
  'gata reparatii',
  '50%',
  '[etapa 2]*',
]
/** Other forms of its words, halves of words, and both together. */
const foundByForm = ['reparația', 'strada', 'strazii', 'străz', 'horea strada', 'reparatie straz']
const notFound = ['straz?le', 'strazile **', '5_%', 'etapa 3', 'str.zile', '[a-z]tapa']

/** What every database must find in the lists of the admin; run once for each. */
export function searchContract(databaseUrl: () => string | undefined): void {
  // In its own turn: what it writes below the hooks, a register that is compared before must not meet.
  describe('searches', () => searches(databaseUrl))
}

function searches(databaseUrl: () => string | undefined): void {
  let newsroom: TestNewsroom
  let payload: Payload
  beforeAll(async () => {
    newsroom = await openNewsroom(databaseUrl())
    payload = newsroom.payload
    for (const title of [name, other]) await writeEverywhere(payload, title)
  })
  afterAll(() => newsroom.close())

  /** The fields of a collection that its list searches, or what it shows as a document's title. */
  const searched = (collection: CollectionSlug): string[] => {
    const { admin } = payload.collections[collection].config
    return [...(admin.listSearchableFields ?? [admin.useAsTitle ?? 'id'])]
  }
  const search = async (collection: CollectionSlug, where: Where): Promise<number> => {
    const { docs } = await payload.find({ collection, where, draft: true, pagination: false })
    return docs.length
  }
  const listed = (collection: CollectionSlug, typed: string): Promise<number> =>
    search(collection, { or: searched(collection).map((field) => ({ [field]: { like: typed } })) })

  describe('a search in a list', () => {
    it.each(lists)('of %s finds words whatever their case and diacritics', async (collection) => {
      const counts = await Promise.all(found.map((typed) => listed(collection, typed)))
      expect(counts).toEqual(found.map(() => 1))
    })

    it.each(authoredCollections)('of %s finds other forms of words', async (collection) => {
      const counts = await Promise.all(foundByForm.map((typed) => listed(collection, typed)))
      expect(counts).toEqual(foundByForm.map(() => 1))
    })

    it.each(lists)('of %s takes signs for what they are', async (collection) => {
      const counts = await Promise.all(notFound.map((typed) => listed(collection, typed)))
      expect(counts).toEqual(notFound.map(() => 0))
    })
  })

  it('a filter folds too, and its opposite', async () => {
    const [field] = searched('contacts')
    const count = (condition: Where[string]) => search('contacts', { [field ?? '']: condition })
    expect(await count({ contains: 'pe strazile horea' })).toBe(1)
    expect(await count({ not_like: 'strazile' })).toBe(1)
    expect(await count({ equals: name.toLowerCase() })).toBe(0)
  })

  it.each([
    ['Parcuri noi', ['parcul', 'parcului', 'PARCURILE'], ['parcare', 'parcării']],
    ['Închideri de drumuri', ['drum', 'drumul', 'inchiderea'], ['drumeție']],
    ['Copiii și școlile', ['copil', 'scoala', 'copilului școlii'], ['școlarizare']],
  ])('„%s” is found by its forms, not by other words', async (title, forms, others) => {
    const collection = 'campaigns'
    const { id } = await payload.create({ collection, data: { title }, draft: true })
    const counts = await Promise.all(
      [...forms, ...others].map((typed) => listed(collection, typed)),
    )
    expect(counts).toEqual([...forms.map(() => 1), ...others.map(() => 0)])
    await payload.delete({ collection, id })
  })

  it('a list shows a document by the words of its newest version', async () => {
    const collection = 'announcements'
    const { id } = await payload.create({ collection, data: { title: 'Înainte' }, draft: true })
    await payload.update({ collection, id, data: { title: 'Ștrand' }, draft: true })
    expect([await listed(collection, 'inainte'), await listed(collection, 'STRAND')]).toEqual([
      0, 1,
    ])
  })
}

const named = ['departments', 'topics', 'contacts', 'users'] as const
const lists = [...authoredCollections, ...named, 'redirects', 'media', 'documents'] as const

/** A document of each kind that carries these words where its list looks for them. */
async function writeEverywhere(payload: Payload, words: string): Promise<void> {
  for (const collection of authoredCollections) {
    // A draft, as it is after the first save: an issue makes its title itself, so that its lead is searched.
    const data = { title: words, lead: words, number: 1, issueDate: '2026-11-28T10:00:00.000Z' }
    await payload.create({ collection, data, draft: true })
  }
  for (const collection of ['departments', 'topics', 'contacts'] as const)
    await payload.create({ collection, data: { name: words } })
  const email = `${words.length}@example.org`
  const account = { email, password: 'patru cuvinte alese', roles: ['editor' as const] }
  await payload.create({ collection: 'users', data: { ...account, name: words } })
  // Below the hooks: what is searched here is not whether a file is one.
  const stored = { filename: `${words.length}`, files: {}, stored: {} }
  await payload.db.create({
    collection: 'redirects',
    data: { from: email, to: email, note: words },
  })
  await payload.db.create({ collection: 'media', data: { ...stored, alt: words } })
  await payload.db.create({ collection: 'documents', data: { ...stored, title: words } })
}
