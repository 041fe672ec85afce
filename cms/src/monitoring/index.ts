import type { CollectionConfig } from 'payload'
import { cuttings } from './cuttings.ts'
import { pressReviews } from './review/collection.ts'
import { cuttingScansCollection } from './scans.ts'
import { monitoringRules } from './rules.ts'
import { pressSources } from './sources.ts'

/** What the office watches of the press. The register follows none of it: nothing of it is public. */
export const monitoringCollections = (places: { uploadsDir: string }): CollectionConfig[] => [
  cuttings,
  cuttingScansCollection(places),
  pressSources,
  monitoringRules,
  pressReviews,
]
