import type { ArrayField } from 'payload'

/** What was said, by whom; the function is enough where the name is not given. */
export const quotesField: ArrayField = {
  name: 'quotes',
  label: { ro: 'Citate', en: 'Quotes' },
  labels: {
    singular: { ro: 'Citat', en: 'Quote' },
    plural: { ro: 'Citate', en: 'Quotes' },
  },
  type: 'array',
  fields: [
    {
      name: 'text',
      label: { ro: 'Citatul', en: 'Quote' },
      type: 'textarea',
      required: true,
      admin: { rows: 3, description: 'Fără ghilimele: pagina le adaugă.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'role',
          label: { ro: 'Funcția', en: 'Function' },
          type: 'text',
          required: true,
          admin: { width: '50%', placeholder: 'directorul Direcției Tehnice' },
        },
        {
          name: 'name',
          label: { ro: 'Numele', en: 'Name' },
          type: 'text',
          admin: { width: '50%' },
        },
      ],
    },
  ],
}
