import type { PayloadRequest } from 'payload'
import type { StoredFile } from '@avizier/shared/kinds/fields'
import { changeFiles } from '../collections/stored-files/change-files.ts'
import type { Kept } from '../collections/stored-files/judge-files.ts'
import { filesDirOf } from './beside.ts'
import { submissionFilesSlug } from './slugs.ts'

/** Writes the files and their rows, in the transaction of `req`. */
export async function keepFiles(
  req: PayloadRequest,
  submission: string,
  kept: readonly Kept[],
): Promise<void> {
  for (const { name, toStore } of kept) {
    const data = { submission, name, stored: toStore.file satisfies StoredFile }
    await req.payload.db.create({ collection: submissionFilesSlug, data, req })
  }
  if (kept.length > 0)
    await changeFiles(req, filesDirOf(req.payload), {
      written: kept.map(({ toStore }) => toStore),
      obsolete: [],
    })
}
