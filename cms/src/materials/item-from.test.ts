import { expect, it } from 'vitest'
import { buildConfig, type CollectionConfig } from 'payload'
import { collections } from '../collections/index.ts'
import { testDatabase } from '../database/test-database.ts'
import { editor } from '../editor/editor.ts'
import { toRichText } from '../editor/to-rich-text.ts'
import { pressListsSlug } from '../fields/press-lists.ts'
import { itemFrom } from './item-from.ts'
import { materialSchema } from './material.ts'

const { subjects, users } = collections({ uploadsDir: '/tmp', isSecure: false })
const config = await buildConfig({
  secret: 'only for this test',
  editor,
  db: testDatabase('/tmp'),
  collections: [...subjects, users, { slug: pressListsSlug, fields: [] }],
  typescript: { autoGenerate: false },
})
const fieldsOf = (kind: CollectionConfig['slug']) =>
  config.collections.find(({ slug }) => slug === kind)?.flattenedFields ?? []

const material = materialSchema.parse({
  id: 'm',
  title: 'Orar',
  pictures: ['a', 'b', 'c'],
  attachments: ['x', 'y'],
  topics: ['t'],
  department: 'd',
  createdAt: '2026-11-28T10:00:00.000Z',
})

it.each([
  ['press-releases', { image: 'a', gallery: ['b', 'c'], attachments: ['x', 'y'] }, []],
  ['announcements', { image: 'a', attachments: ['x', 'y'] }, ['b', 'c']],
  ['debate-notices', { documents: ['x', 'y'] }, ['a', 'b', 'c']],
  ['questions', {}, ['a', 'b', 'c', 'x', 'y']],
])(
  'files go where a kind has a place for them, others into its text: %s',
  (kind, placed, inText) => {
    const { body, title, _status, department, topics, ...files } = itemFrom(
      fieldsOf(kind),
      material,
      { wordText: [], issue: null },
    )
    expect({ title, _status, department, topics }).toEqual({
      title: 'Orar',
      _status: 'draft',
      department: 'd',
      topics: ['t'],
    })
    expect(files).toEqual(placed)
    const shown = (body ? toRichText(body) : []).map((block) => {
      if (block.type === 'image') return block.image.id
      return block.type === 'attachment' ? block.document.id : block.type
    })
    expect(shown).toEqual(inText)
  },
)

it('what was asked for an issue becomes an article of that issue', () => {
  const beside = { wordText: [], issue: 'nr-12' }
  expect(itemFrom(fieldsOf('journal-articles'), material, beside)).toMatchObject({ issue: 'nr-12' })
  expect(itemFrom(fieldsOf('announcements'), material, beside)).not.toHaveProperty('issue')
})
