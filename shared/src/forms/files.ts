import { imageFormats } from '../image-format.ts'

/** What can be sent with a form, by its content. */
export const fileTypes = [
  'application/pdf',
  ...imageFormats.map(({ mimeType }) => mimeType),
] as const
export type FileType = (typeof fileTypes)[number]

export const mostFiles = 5
/** Of each file. */
export const mostFileBytes = 10_000_000
