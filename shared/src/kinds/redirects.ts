import { z } from 'zod'
import { newAddressSchema, oldAddressSchema } from '../address-schemas.ts'
import { kind } from './kind.ts'

export const redirects = kind({
  slug: 'redirects',
  labels: { singular: 'Redirecționare', plural: 'Redirecționări' },
  schema: z.object({ from: oldAddressSchema, to: newAddressSchema }),
  upgrades: [],
})
