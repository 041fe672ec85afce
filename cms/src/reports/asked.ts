import { z } from 'zod'
import { firstYear } from './addresses.ts'

export const reportRefusals = {
  read: 'Rapoartele le întocmește Biroul Mass-media.',
  publish: 'Doar editorii și șeful biroului publică rapoartele.',
} as const

/** The year that an address names. */
export const reportYear = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number)
  .pipe(z.number().min(firstYear).max(2100))
