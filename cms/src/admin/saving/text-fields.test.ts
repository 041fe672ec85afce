import type { ClientField } from 'payload'
import { describe, expect, it } from 'vitest'
import { bodyOf, fieldAround, textFields, valuesOf } from './text-fields.ts'

const fields = [
  { name: 'title', type: 'text' },
  { name: 'notice', type: 'ui' },
  { type: 'row', fields: [{ name: 'day', type: 'date' }] },
  {
    name: 'seo',
    type: 'group',
    fields: [
      { name: 'words', type: 'text' },
      { name: 'image', type: 'text' },
    ],
  },
  {
    type: 'tabs',
    tabs: [
      {
        label: 'Text',
        fields: [{ name: 'rows', type: 'array', fields: [{ name: 'a', type: 'text' }] }],
      },
      { name: 'more', fields: [{ name: 'note', type: 'text' }] },
    ],
  },
  { name: 'revision', type: 'number' },
  { name: 'updatedAt', type: 'date' },
] as unknown as ClientField[]
const found = textFields(fields)

describe('the text of a form', () => {
  it('is its fields by path, without frames and without what is no text', () => {
    expect(found.map(({ path }) => path)).toEqual([
      ...['title', 'day', 'seo.words', 'seo.image', 'rows', 'more.note'],
    ])
  })

  it('is read from a document, and what is missing is nothing', () => {
    const data = { title: 'T', seo: { words: 'w' }, rows: [{ a: '1' }], revision: 3 }
    expect(valuesOf(data, found)).toEqual({
      ...{ title: 'T', day: undefined, 'seo.words': 'w', 'seo.image': undefined },
      ...{ rows: [{ a: '1' }], 'more.note': undefined },
    })
  })

  it('is sent with its group whole, and empty as null', () => {
    const saved = { title: 'T', 'seo.words': 'w', 'seo.image': 'i' }
    expect(bodyOf({ 'seo.words': 'x', day: undefined }, saved)).toEqual({
      seo: { words: 'x', image: 'i' },
      day: null,
    })
  })

  it('is found around the place of a cursor', () => {
    expect(fieldAround('rows.0.a', found)?.path).toBe('rows')
    expect(fieldAround('rowsmore', found)).toBeUndefined()
  })
})
