import { z } from 'zod'
import { group } from './fields.ts'
import { groupKind } from './kind.ts'

export const topics = groupKind({
  slug: 'topics',
  labels: { singular: 'Temă', plural: 'Teme' },
  schema: z.object(group),
  upgrades: [],
  root: '/teme/',
  intro: 'Publicațiile primăriei, după subiect.',
  empty: 'Temele apar aici odată cu primul document publicat despre fiecare.',
})
