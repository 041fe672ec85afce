import { numberedSlug, slugify } from '@avizier/shared/letters'
import type { CollectionSlug, PayloadRequest } from 'payload'

/** Names that Windows keeps for devices, whatever comes after them: a reader there could not save such a file. */
const isDevice = (stem: string): boolean => /^(con|prn|aux|nul|com\d|lpt\d)$/.test(stem)

/** An extension is letters and digits after the last dot: „HCL nr. 123” has none. */
const extension = /\.[a-z][a-z0-9]{0,9}$/i

/** What a file was called on the editor's computer, in words: no extension, no percent codes, nothing that cannot be seen. */
export const wordsOf = (fileName: string): string =>
  withoutPercentCodes(fileName)
    .replace(extension, '')
    .replace(/[\p{C}_\s]+/gu, ' ')
    .trim()

/** Names of downloaded files often come as they stood in an address: „Raport%20anual.pdf”. */
function withoutPercentCodes(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch (error) {
    // A plain per cent sign: „Reducere 100%.pdf”.
    if (error instanceof URIError) return name
    throw error
  }
}

/**
 * The stem of a safe name from the words of a title or of a file's own name: „Piața Unirii (1)” → `piata-unirii-1`;
 * `fallback` where no letter or digit is left, and before the name of a device.
 */
export function safeStem(words: string, fallback: string): string {
  const stem = slugify(words)
  if (stem === '') return fallback
  return isDevice(stem) ? `${fallback}-${stem}` : stem
}

/**
 * `stem.extension`, or the first of `stem-2`, `stem-3` … that no other file of the collection has. Always a number of our
 * own: one at the end of the stem is a year or an issue, and „raport-2026” must not become the report of 2027.
 */
export async function freeFileName(
  req: PayloadRequest,
  collection: CollectionSlug,
  stem: string,
  extension: string,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const filename = `${number === 1 ? stem : numberedSlug(stem, number)}.${extension}`
    const where = { filename: { equals: filename } }
    if (!(await req.payload.db.findOne({ collection, where, req }))) return filename
  }
}
