import type { Where } from 'payload'
import type { CuttingState } from '../../monitoring/media.ts'
import { troubled } from '../../monitoring/sources-store.ts'
import type { QuickFilter } from '../lists/filters.ts'

const inState = (state: CuttingState): Where => ({ state: { equals: state } })

/** What nobody has judged. */
export const waitingCuttings = { label: 'De triat', where: inState('new') } satisfies QuickFilter

/** What the office asks of the cuttings. */
export const cuttingFilters = (): QuickFilter[] => [
  { label: 'Toate', where: null },
  waitingCuttings,
  { label: 'Relevante', where: inState('relevant') },
  { label: 'Critice', where: { tone: { equals: 'critical' } } },
  { label: 'Preiau comunicate', where: { release: { exists: true } } },
  { label: 'Nerelevante', where: inState('irrelevant') },
]

/** Sources that could not be read. */
export const troubledSources: QuickFilter = { label: 'Cu probleme', where: troubled }

/** What the office asks of the sources. */
export const sourceFilters = (): QuickFilter[] => [
  { label: 'Toate', where: null },
  troubledSources,
  { label: 'Cu flux', where: { url: { exists: true } } },
]
