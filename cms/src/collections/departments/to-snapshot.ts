import type { Snapshot } from '@avizier/shared/kinds/index'
import { z } from 'zod'
import { optionalReferenceTo, optionalWords } from '../row-fields.ts'

const rowSchema = z.object({
  name: z.string(),
  slug: z.string(),
  description: optionalWords,
  phone: optionalWords,
  email: optionalWords,
  address: optionalWords,
  hours: optionalWords,
  contact: optionalReferenceTo('contacts'),
})

/** The public form of a department, from its row in the database. */
export const departmentToSnapshot = (row: unknown): Snapshot<'departments'> => rowSchema.parse(row)
