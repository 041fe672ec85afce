import type { CollectionConfig } from 'payload'
import { caseActsCollection, caseFilesCollection, caseParts } from './beside.ts'
import { cases } from './cases.ts'

/** Cases, what was done to them, what came with them and what departments are asked. The register follows none of it. */
export const caseCollections = (places: { uploadsDir: string }): CollectionConfig[] => [
  cases,
  caseParts,
  caseActsCollection,
  caseFilesCollection(places),
]
