import type { PayloadRequest } from 'payload'
import type { StoredFile } from '@avizier/shared/kinds/fields'
import { changeFiles } from '../collections/stored-files/change-files.ts'
import { safeStem, wordsOf } from '../collections/stored-files/file-name.ts'
import { FileRefused } from '../collections/stored-files/file-refused.ts'
import { openFile, type OpenedFile } from '../collections/stored-files/open-file.ts'
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

/** What all files of a submission may take together, in milliseconds: well before the counter gives up waiting. */
export const patienceMs = 30_000

interface Judging {
  /** Milliseconds that only grow. */
  clock: () => number
  /** Hears of a fault that is not the file's own, with its place, from 1. */
  onFault: (error: unknown, place: number) => void
  open?: (file: ArrivedFile, mostMs: number) => Promise<OpenedFile>
}

/** Opens each file: pictures are written anew without what hides in them, PDFs are read through. Slow: before any transaction. */
export async function judgeFiles(
  files: readonly ArrivedFile[],
  { clock, onFault, open = openFile }: Judging,
): Promise<Judged> {
  const kept: Kept[] = []
  const leftOut: string[] = []
  const until = clock() + patienceMs
  for (const [index, file] of files.entries()) {
    const leftMs = until - clock()
    if (leftMs <= 0) {
      leftOut.push(neverOpened(file))
      continue
    }
    try {
      kept.push({ name: file.name, toStore: toStore(file, await open(file, leftMs)) })
    } catch (error) {
      // One submission must not stop all that wait behind it.
      if (!(error instanceof FileRefused)) onFault(error, index + 1)
      // What the reader says of it is advice for whoever made the file.
      leftOut.push(notOpened(file))
    }
  }
  return { kept, leftOut }
}

const askAgain = 'Dacă aveți nevoie de el, cereți-l din nou persoanei.'
const notOpened = ({ name }: ArrivedFile): string =>
  `Fișierul „${name}” nu s-a putut deschide și nu a fost păstrat. ${askAgain}`
const neverOpened = ({ name }: ArrivedFile): string =>
  `Fișierul „${name}” nu a fost păstrat: cele de dinaintea lui s-au deschis prea greu. ${askAgain}`

function toStore({ name }: ArrivedFile, { bytes, extension, mimeType }: OpenedFile): FileToStore {
  const fileName = `${safeStem(wordsOf(name), 'fisier')}.${extension}`
  return { bytes, file: describeFile(bytes, { name: fileName, mimeType, batch: newBatch() }) }
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
