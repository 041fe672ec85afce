import { nomenclature } from '../nomenclature.ts'

export const topics = nomenclature({
  slug: 'topics',
  nameExample: 'Mobilitate',
  admin: {
    defaultColumns: ['name', 'description', 'updatedAt'],
    description: 'Subiectele despre care scrie biroul: fiecare are pagina și fluxul ei RSS.',
  },
  fields: [
    {
      name: 'description',
      label: { ro: 'Descriere', en: 'Description' },
      type: 'textarea',
      admin: { rows: 3 },
    },
  ],
})
