import { z } from 'zod'
import { firstYear } from './addresses.ts'

export const reportsRefusal = 'Rapoartele le întocmește Biroul Mass-media.'

export const publishRefusal = 'Doar editorii și șeful biroului publică rapoartele.'

/** The year that an address names. */
export const reportYear = z.coerce.number().int().min(firstYear).max(2100)
