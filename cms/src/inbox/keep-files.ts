import type { PayloadRequest } from 'payload'
import type { StoredFile } from '@avizier/shared/kinds/fields'
import { readPdf } from '../collections/documents/read-pdf.ts'
import { cleanImage } from '../collections/media/clean-image.ts'
import { changeFiles } from '../collections/stored-files/change-files.ts'
import { safeStem, wordsOf } from '../collections/stored-files/file-name.ts'
import { FileRefused } from '../collections/stored-files/file-refused.ts'
import { describeFile, newBatch, type FileToStore } from '../collections/stored-files/store.ts'
import type { ArrivedFile } from './arrival.ts'
import { filesDirOf } from './beside.ts'
import { submissionFilesSlug } from './slugs.ts'

/** A file that was looked at and may be kept, with the name that its owner gave it. */
interface Kept {
  name: string
  toStore: FileToStore
}

export interface Judged {
  kept: readonly Kept[]
  /** Sentences for the office: files that could not be opened. Nobody's words are refused for one. */
  leftOut: readonly string[]
}

/** Opens each file: pictures are written anew without what hides in them, PDFs are read through. Slow: before any transaction. */
export async function judgeFiles(files: readonly ArrivedFile[]): Promise<Judged> {
  const kept: Kept[] = []
  const leftOut: string[] = []
  for (const file of files)
    try {
      kept.push({ name: file.name, toStore: await judged(file) })
    } catch (error) {
      if (!(error instanceof FileRefused)) throw error
      // What the reader says of it is advice for whoever made the file.
      leftOut.push(
        `Fișierul „${file.name}” nu s-a putut deschide și nu a fost păstrat. Dacă aveți nevoie de el, cereți-l din nou persoanei.`,
      )
    }
  return { kept, leftOut }
}

async function judged({ name, mediaType, content }: ArrivedFile): Promise<FileToStore> {
  const { bytes, extension, mimeType } = await opened(mediaType, content)
  const fileName = `${safeStem(wordsOf(name), 'fisier')}.${extension}`
  return { bytes, file: describeFile(bytes, { name: fileName, mimeType, batch: newBatch() }) }
}

async function opened(mediaType: ArrivedFile['mediaType'], content: Buffer) {
  if (mediaType === 'application/pdf') {
    await readPdf(content)
    return { bytes: content, extension: 'pdf', mimeType: mediaType }
  }
  const { bytes, format } = await cleanImage(content)
  return { bytes, ...format }
}

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
