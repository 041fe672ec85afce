import type { CollectionConfig } from 'payload'
import { usersSlug } from '../access/actor.ts'
import { privateFiles } from '../collections/stored-files/private/collection.ts'
import type { PrivateFiles } from '../collections/stored-files/private/files-of.ts'
import { closed } from '../register/closed.ts'
import { submissionActsSlug, submissionFilesSlug, submissionsSlug } from './slugs.ts'
import { recordedActs } from './states.ts'

/** Pictures and PDFs that came with a submission. */
export const submissionFiles: PrivateFiles = { slug: submissionFilesSlug, of: 'submission' }

export const submissionFilesCollection = (places: { uploadsDir: string }): CollectionConfig =>
  privateFiles(submissionFiles, {
    ...{ ...places, owner: submissionsSlug },
    refusal: 'Fișierele primite le păstrează numai redacția.',
  })

/** What the office did with a submission, in order; `words` are what was answered, or why. */
export const submissionActsCollection: CollectionConfig = {
  slug: submissionActsSlug,
  admin: { hidden: true },
  ...closed('Ce s-a făcut cu ce s-a primit se înregistrează de la sine.'),
  fields: [
    {
      name: 'submission',
      type: 'relationship',
      relationTo: submissionsSlug,
      required: true,
      index: true,
    },
    { name: 'act', type: 'select', required: true, options: [...recordedActs] },
    // Null where the newsroom did it by itself.
    { name: 'by', type: 'relationship', relationTo: usersSlug },
    { name: 'at', type: 'date', required: true },
    { name: 'words', type: 'textarea' },
  ],
}
