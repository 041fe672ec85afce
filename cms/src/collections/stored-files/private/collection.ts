import path from 'node:path'
import type { CollectionConfig, CollectionSlug, Field } from 'payload'
import { closed } from '../../../register/closed.ts'
import type { PrivateFiles } from './files-of.ts'

interface Keeping {
  uploadsDir: string
  /** What they come with. */
  owner: CollectionSlug
  /** What is said to whoever writes them by hand. */
  refusal: string
  more?: Field[]
}

/** Files that are never public and that no list shows: sent by their door alone (`door.ts`), kept below `uploadsDir`. */
export const privateFiles = (
  { slug, of }: PrivateFiles,
  { uploadsDir, owner, refusal, more = [] }: Keeping,
): CollectionConfig => ({
  slug,
  custom: { dir: path.join(uploadsDir, slug) },
  admin: { hidden: true },
  ...closed(refusal),
  fields: [
    { name: of, type: 'relationship', relationTo: owner, required: true, index: true },
    ...more,
    // As its owner called it.
    { name: 'name', type: 'text', required: true },
    { name: 'stored', type: 'json', required: true },
  ],
})
