import type { CollectionConfig } from 'payload'
import { submissionActsCollection, submissionFilesCollection } from './beside.ts'
import { counterDoor } from './counter-door.ts'
import { submissions } from './submissions.ts'

/** What the city sent in, its files, and what the office did. The register follows none of it: nothing of it is public. */
export const inboxCollections = (places: { uploadsDir: string }): CollectionConfig[] => [
  submissions,
  submissionFilesCollection(places),
  submissionActsCollection,
]

export const inboxEndpoints = [counterDoor]
