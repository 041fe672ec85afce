import type { Where } from 'payload'
import type { CuttingState } from '../../monitoring/media.ts'
import type { QuickFilter } from '../lists/filters.ts'

const inState = (state: CuttingState): Where => ({ state: { equals: state } })

/** What the office asks of the cuttings. */
export const cuttingFilters = (): QuickFilter[] => [
  { label: 'Toate', where: null },
  { label: 'De triat', where: inState('new') },
  { label: 'Relevante', where: inState('relevant') },
  { label: 'Critice', where: { tone: { equals: 'critical' } } },
  { label: 'Preiau comunicate', where: { release: { exists: true } } },
  { label: 'Nerelevante', where: inState('irrelevant') },
]

/** And of the sources. */
export const sourceFilters = (): QuickFilter[] => [
  { label: 'Toate', where: null },
  { label: 'Cu probleme', where: { isFine: { equals: false } } },
  { label: 'Cu flux', where: { url: { exists: true } } },
]
