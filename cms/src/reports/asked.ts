import { z } from 'zod'
import { firstYear } from './addresses.ts'

export const reportsRefusal = 'Rapoartele le întocmește Biroul Mass-media.'

/** The year that an address names. */
export const reportYear = z.coerce.number().int().min(firstYear).max(2100)
