import type { CollectionConfig } from 'payload'
import { boundSize } from '../bounds/bound-size.ts'
import { materialAsks } from './asks/collection.ts'
import { materials } from './materials.ts'
import { wordFiles } from './word-files.ts'

/** What departments hand in. The register does not follow it: nothing of it is ever public by itself. */
export const materialCollections = (options: { uploadsDir: string }): CollectionConfig[] => [
  boundSize(materials),
  materialAsks,
  boundSize(wordFiles(options)),
]
