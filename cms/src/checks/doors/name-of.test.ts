import { expect, it } from 'vitest'
import { nameOf } from './name-of.ts'

const text = (name: string, label: unknown) => ({ name, type: 'text', label })
const fields = [
  text('title', { ro: 'Titlu', en: 'Title' }),
  {
    name: 'quotes',
    type: 'array',
    label: { ro: 'Citate' },
    flattenedFields: [text('text', 'Citatul')],
  },
  {
    name: 'responsible',
    type: 'group',
    label: 'Persoana responsabilă',
    flattenedFields: [text('name', 'Nume')],
  },
]

it.each([
  ['title', 'Titlu'],
  ['quotes.1.text', 'Citate 2: Citatul'],
  ['responsible.name', 'Persoana responsabilă: Nume'],
  ['gone', 'Documentul'],
])('%s is %s', (path, name) => {
  expect(nameOf(fields, path)).toBe(name)
})
