import type { Snapshot } from '@avizier/shared/kinds/index'
import { z } from 'zod'
import { optionalWords } from '../row-fields.ts'

const rowSchema = z.object({
  name: z.string(),
  role: optionalWords,
  phone: optionalWords,
  email: optionalWords,
  hours: optionalWords,
})

/** The public form of a contact, from its row in the database. */
export const contactToSnapshot = (row: unknown): Snapshot<'contacts'> => rowSchema.parse(row)
