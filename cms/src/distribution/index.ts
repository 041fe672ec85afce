import type { CollectionConfig } from 'payload'
import { boundSize } from '../bounds/bound-size.ts'
import { distributions } from './distributions.ts'
import { distributionPlaces } from './places.ts'

/** Where the printed Jurnal goes. The register follows none of it. */
export const distributionCollections: CollectionConfig[] = [
  distributionPlaces,
  boundSize(distributions),
]
