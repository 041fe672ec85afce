import type { CollectionConfig, Endpoint } from 'payload'
import { submissionActsCollection, submissionFiles } from './beside.ts'
import { counterDoor } from './counter-door.ts'
import { filesDirOf } from './keep-files.ts'
import { submissions } from './submissions.ts'

/** What the city sent in, its files, and what the office did. The register follows none of it: nothing of it is public. */
export const inboxCollections: CollectionConfig[] = [
  submissions,
  submissionFiles,
  submissionActsCollection,
]

/** The doors of the inbox; files are kept below `uploadsDir`, an absolute path. */
export const inboxEndpoints = ({ uploadsDir }: { uploadsDir: string }): Endpoint[] => [
  counterDoor(filesDirOf(uploadsDir)),
]
