import path from 'node:path'
import type { CollectionConfig, Field, Payload } from 'payload'
import { usersSlug } from '../access/actor.ts'
import { closed } from '../register/closed.ts'
import { appearanceActsSlug, appearancesSlug, proofFilesSlug } from './slugs.ts'
import { appearanceActs } from './standing.ts'

const appearance: Field = {
  name: 'appearance',
  type: 'relationship',
  relationTo: appearancesSlug,
  required: true,
  index: true,
}

/** What was done with an appearance, in order; `words` are why, or the address of the proof. */
export const appearanceActsCollection: CollectionConfig = {
  slug: appearanceActsSlug,
  admin: { hidden: true },
  ...closed('Ce s-a făcut cu o apariție se înregistrează de la sine.'),
  fields: [
    appearance,
    { name: 'act', type: 'select', required: true, options: [...appearanceActs] },
    { name: 'by', type: 'relationship', relationTo: usersSlug },
    { name: 'at', type: 'date', required: true },
    { name: 'words', type: 'textarea' },
  ],
}

/** Files that prove an appearance: never public, sent by `proof-door.ts` alone. Kept below `uploadsDir`. */
export const proofFiles = ({ uploadsDir }: { uploadsDir: string }): CollectionConfig => ({
  slug: proofFilesSlug,
  custom: { dir: path.join(uploadsDir, proofFilesSlug) },
  admin: { hidden: true },
  ...closed('Dovezile se adaugă la apariția lor.'),
  fields: [
    appearance,
    // The act that it came with: a proof that was taken back stays in the history.
    { name: 'act', type: 'relationship', relationTo: appearanceActsSlug, required: true },
    // As its owner called it.
    { name: 'name', type: 'text', required: true },
    { name: 'stored', type: 'json', required: true },
  ],
})

/** The folder of the proofs. */
export const proofsDirOf = ({ collections }: Payload): string =>
  String(collections[proofFilesSlug].config.custom?.dir)
