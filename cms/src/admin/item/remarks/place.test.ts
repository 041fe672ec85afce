import type { ClientField } from 'payload'
import { expect, it } from 'vitest'
import { labelAt, whereIn } from './place.ts'

const fields = [
  { name: 'title', type: 'text', label: { ro: 'Titlu', en: 'Title' } },
  {
    type: 'collapsible',
    label: 'Citate',
    fields: [
      {
        name: 'quotes',
        type: 'array',
        label: 'Citate',
        fields: [{ name: 'text', type: 'textarea', label: 'Citatul' }],
      },
    ],
  },
] as unknown as ClientField[]

it.each([
  ['title', 'Titlu'],
  ['quotes.0.text', 'Citate › Citatul'],
  ['quotes.12.text', 'Citate › Citatul'],
  ['gone', null],
])('calls the field %s %s', (path, label) => {
  expect(labelAt(fields, path)).toBe(label)
})

it('finds quoted words again, over lines and spaces, and says where they are gone', () => {
  expect(whereIn('Se închide luni,\n la ora 10.', 'luni, la')).toEqual({ from: 11, to: 20 })
  expect(whereIn('Costă 5 lei (aprox.)', '(aprox.)')).toEqual({ from: 12, to: 20 })
  expect(whereIn('Se închide marți.', 'luni')).toBeNull()
  expect(whereIn('Orice', '  ')).toBeNull()
})
