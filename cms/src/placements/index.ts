import type { CollectionConfig } from 'payload'
import { boundSize } from '../bounds/bound-size.ts'
import { appearances } from './appearances.ts'
import { appearanceActsCollection, proofFilesCollection } from './beside.ts'
import { spotFilesCollection } from './spots.ts'
import { placements } from './placements.ts'

/** Where announcements and spots are to appear, and the proofs that they did. The register follows none of it. */
export const placementCollections = (places: { uploadsDir: string }): CollectionConfig[] => [
  boundSize(placements),
  appearances,
  appearanceActsCollection,
  proofFilesCollection(places),
  spotFilesCollection(places),
]
