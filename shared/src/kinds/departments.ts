import { z } from 'zod'
import { group, optionalReference, optionalText } from './fields.ts'
import { groupKind } from './kind.ts'

export const departments = groupKind({
  slug: 'departments',
  labels: { singular: 'Compartiment', plural: 'Compartimente' },
  schema: z.object({
    ...group,
    phone: optionalText,
    email: optionalText,
    address: optionalText,
    hours: optionalText,
    contact: optionalReference,
  }),
  upgrades: [],
  root: '/compartimente/',
  intro: 'Direcțiile și serviciile primăriei, cu tot ce au publicat.',
  empty: 'Compartimentele apar aici odată cu primul document publicat de fiecare.',
})
