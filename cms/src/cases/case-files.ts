import type { PayloadRequest } from 'payload'
import type { Kept } from '../collections/stored-files/judge-files.ts'
import { keepFiles } from '../collections/stored-files/keep-files.ts'
import { filesDirOf } from './files-dir.ts'
import { caseFilesSlug } from './slugs.ts'

/** Writes the files of a case and their rows, in the transaction of `req`. */
export const keepCaseFiles = (
  req: PayloadRequest,
  id: string,
  files: readonly Kept[],
): Promise<void> =>
  keepFiles(
    req,
    { collection: caseFilesSlug, dir: filesDirOf(req.payload), of: { case: id } },
    files,
  )
