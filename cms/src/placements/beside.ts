import type { CollectionConfig } from 'payload'
import { usersSlug } from '../access/actor.ts'
import { privateFiles } from '../collections/stored-files/private/collection.ts'
import type { PrivateFiles } from '../collections/stored-files/private/files-of.ts'
import { closed } from '../register/closed.ts'
import { appearanceActsSlug, appearancesSlug, proofFilesSlug } from './slugs.ts'
import { appearanceActs } from './standing.ts'

/** What was done with an appearance, in order; `words` are why, or the address of the proof. */
export const appearanceActsCollection: CollectionConfig = {
  slug: appearanceActsSlug,
  admin: { hidden: true },
  ...closed('Ce s-a făcut cu o apariție se înregistrează de la sine.'),
  fields: [
    {
      name: 'appearance',
      type: 'relationship',
      relationTo: appearancesSlug,
      required: true,
      index: true,
    },
    { name: 'act', type: 'select', required: true, options: [...appearanceActs] },
    { name: 'by', type: 'relationship', relationTo: usersSlug },
    { name: 'at', type: 'date', required: true },
    { name: 'words', type: 'textarea' },
  ],
}

/** Files that prove an appearance. */
export const proofFiles: PrivateFiles = { slug: proofFilesSlug, of: 'appearance' }

export const proofFilesCollection = (places: { uploadsDir: string }): CollectionConfig =>
  privateFiles(proofFiles, {
    ...{ ...places, owner: appearancesSlug },
    refusal: 'Dovezile se adaugă la apariția lor.',
    // The act that it came with: a proof that was taken back stays in the history.
    more: [{ name: 'act', type: 'relationship', relationTo: appearanceActsSlug, required: true }],
  })
