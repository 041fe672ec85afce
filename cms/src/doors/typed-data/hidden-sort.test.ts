import type { FlattenedField } from 'payload'
import { expect, it } from 'vitest'
import { hiddenSort } from './hidden-sort.ts'

const people = [
  { name: 'email', type: 'text' },
  { name: 'hash', type: 'text', hidden: true },
  {
    name: 'sessions',
    type: 'array',
    flattenedFields: [{ name: 'id', type: 'text', hidden: true }],
  },
] as unknown as FlattenedField[]
const letters = [
  { name: 'title', type: 'text' },
  { name: 'takenBy', type: 'relationship', relationTo: 'people' },
  { name: 'by', type: 'relationship', relationTo: ['programs', 'people'] },
  { name: 'written', type: 'join', collection: 'letters' },
  { name: 'state', type: 'group', flattenedFields: [{ name: 'key', type: 'text', hidden: true }] },
] as unknown as FlattenedField[]
const fieldsOf = (slug: string) => ({ people, letters })[slug] ?? []

it.each([
  'title',
  '-takenBy.email',
  'takenBy',
  ['title', 'takenBy.nothing.hash'],
  'hash',
  undefined,
  7,
  '',
])('an order by what is shown: %j', (sort) =>
  expect(hiddenSort(letters, sort, fieldsOf)).toBeUndefined(),
)

it.each([
  'takenBy.hash',
  '-takenBy.hash',
  'takenBy__hash',
  'title,-takenBy.hash',
  ['title', 'takenBy.hash'],
  'by.hash',
  'takenBy.sessions.id',
  'state.key',
  'written.takenBy.hash',
  'version.takenBy.hash',
  'parent.takenBy.hash',
])('an order by what is hidden: %j', (sort) =>
  expect(hiddenSort(letters, sort, fieldsOf)).toBeDefined(),
)
