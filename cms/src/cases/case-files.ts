import type { PayloadRequest } from 'payload'
import type { StoredFile } from '@avizier/shared/kinds/fields'
import { changeFiles } from '../collections/stored-files/change-files.ts'
import type { Kept } from '../collections/stored-files/judge-files.ts'
import { filesDirOf } from './files-dir.ts'
import { caseFilesSlug } from './slugs.ts'

/** Writes the files of a case and their rows, in the transaction of `req`. */
export async function keepCaseFiles(
  req: PayloadRequest,
  id: string,
  files: readonly Kept[],
): Promise<void> {
  for (const { name, toStore } of files) {
    const data = { case: id, name, stored: toStore.file satisfies StoredFile }
    await req.payload.db.create({ collection: caseFilesSlug, data, req })
  }
  if (files.length > 0)
    await changeFiles(req, filesDirOf(req.payload), {
      written: files.map(({ toStore }) => toStore),
      obsolete: [],
    })
}
