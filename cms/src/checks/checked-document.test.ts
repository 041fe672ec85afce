import { authoredCollections } from '@avizier/shared/collections'
import { readFields } from '@avizier/shared/kinds/read-by-public'
import { expect, it } from 'vitest'
import { whereStill } from '../corrections/where-still.ts'
import { checkedDocument, type KnownField } from './checked-document.ts'

const text = (name: string): KnownField => ({ name, type: 'text' })
const fields: KnownField[] = [
  text('title'),
  text('slug'),
  text('registrationNumber'),
  text('legalReason'),
  { name: 'image', type: 'upload', relationTo: 'media' },
  {
    name: 'responsible',
    type: 'group',
    flattenedFields: [text('name'), text('email'), text('phone')],
  },
  {
    name: 'recommendations',
    type: 'array',
    flattenedFields: [text('author'), text('text'), text('id')],
  },
]
const data = {
  title: 'cuvinte',
  slug: 'cuvinte',
  registrationNumber: 'cuvinte',
  legalReason: 'cuvinte',
  image: 'p1',
  responsible: { name: 'cuvinte', email: 'cuvinte', phone: 'cuvinte' },
  recommendations: [{ author: 'cuvinte', text: 'cuvinte', id: '6a7c0759547563ab1d20f3e4' }],
}

it('the rules read what readers read: no names of machines and rows, no notes of the office; pictures of every field', () => {
  const { passages, pictures } = checkedDocument('debate-notices', fields, data)
  expect(passages.map(({ path }) => path)).toEqual([
    'title',
    'responsible.name',
    'responsible.phone',
    'recommendations.0.author',
    'recommendations.0.text',
  ])
  expect(pictures).toEqual([{ path: 'image', id: 'p1' }])
})

it('what a correction looks through is read by the rules too, in every kind', () => {
  for (const { field } of readFields)
    for (const collection of authoredCollections) {
      const row = { [field]: 'cuvinte greșite' }
      const read = checkedDocument(collection, [text(field)], row).passages
      expect([field, read.map(({ path }) => path)]).toEqual([field, [field]])
      expect(whereStill(row, 'cuvinte greșite')).toHaveLength(1)
    }
})
