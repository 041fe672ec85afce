import type { Payload } from 'payload'
import { caseFilesSlug } from './slugs.ts'

/** The folder of the files of cases. */
export const filesDirOf = ({ collections }: Payload): string =>
  String(collections[caseFilesSlug].config.custom?.dir)
