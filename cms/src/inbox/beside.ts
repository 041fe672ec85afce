import path from 'node:path'
import type { CollectionConfig, Payload } from 'payload'
import { usersSlug } from '../access/actor.ts'
import { closed } from '../register/closed.ts'
import { submissionActsSlug, submissionFilesSlug, submissionsSlug } from './slugs.ts'
import { recordedActs } from './states.ts'

/** Pictures and PDFs that came with a submission: never public, sent by `files-door.ts` alone. Kept below `uploadsDir`. */
export const submissionFiles = ({ uploadsDir }: { uploadsDir: string }): CollectionConfig => ({
  slug: submissionFilesSlug,
  custom: { dir: path.join(uploadsDir, submissionFilesSlug) },
  admin: { hidden: true },
  ...closed('Fișierele primite le păstrează numai redacția.'),
  fields: [
    {
      name: 'submission',
      type: 'relationship',
      relationTo: submissionsSlug,
      required: true,
      index: true,
    },
    // As its owner called it.
    { name: 'name', type: 'text', required: true },
    { name: 'stored', type: 'json', required: true },
  ],
})

/** The folder of the files of submissions. */
export const filesDirOf = ({ collections }: Payload): string =>
  String(collections[submissionFilesSlug].config.custom?.dir)

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
