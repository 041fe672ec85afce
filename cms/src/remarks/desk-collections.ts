import type { CollectionConfig } from 'payload'
import { heardBy } from '../workflow/act-rows.ts'
import { editorialActs } from '../workflow/collections.ts'
import { notices, remarks } from './collections.ts'
import { hearAct } from './tell-concerned.ts'

/** What the desk keeps beside its documents: acts, of which whoever is concerned hears, remarks and what the bell tells. */
export const deskCollections: CollectionConfig[] = [
  heardBy(editorialActs, hearAct),
  remarks,
  notices,
]
