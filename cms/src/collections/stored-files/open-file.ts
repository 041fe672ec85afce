import { readPdf } from '../documents/read-pdf.ts'
import { cleanImage } from '../media/clean-image.ts'

/** A file that was looked at, as it may be kept. */
export interface OpenedFile {
  bytes: Buffer
  extension: string
  mimeType: string
}

const pdfType = 'application/pdf'

/**
 * Opens a file that somebody else made: a picture is written anew without what hides in it, a PDF is read through. Throws
 * FileRefused.
 */
export async function openFile(
  { mediaType, content }: { mediaType: string; content: Buffer },
  mostMs: number,
): Promise<OpenedFile> {
  if (mediaType === pdfType) {
    await readPdf(content, mostMs)
    return { bytes: content, extension: 'pdf', mimeType: mediaType }
  }
  const { bytes, format } = await cleanImage(content, mostMs)
  return { bytes, ...format }
}
