import type { PrivateFiles } from '../collections/stored-files/private/files-of.ts'
import { caseFilesSlug } from './slugs.ts'

/** What came with a case. */
export const caseFiles: PrivateFiles = { slug: caseFilesSlug, of: 'case' }
