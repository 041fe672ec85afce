import type { FileType } from '@avizier/shared/forms/files'
import { safeStem, wordsOf } from './file-name.ts'
import { FileRefused } from './file-refused.ts'
import { openFile, type OpenedFile } from './open-file.ts'
import { describeFile, newBatch, type FileToStore } from './store.ts'

/** A file that a stranger sent. */
export interface ReceivedFile {
  /** As its owner called it. */
  name: string
  mediaType: FileType
  content: Buffer
}

/** A file that was looked at and may be kept, with the name that its owner gave it. */
export interface Kept {
  name: string
  toStore: FileToStore
}

export interface Judged {
  kept: readonly Kept[]
  /** Sentences for the office: files that could not be opened. Nobody's words are refused for one. */
  leftOut: readonly string[]
}

/** What all files that came together may take, in milliseconds: well before the counter gives up waiting. */
export const patienceMs = 30_000

interface Judging {
  /** Milliseconds that only grow. */
  clock: () => number
  /** Hears of a fault that is not the file's own, with its place, from 1. */
  onFault: (error: unknown, place: number) => void
  open?: (file: ReceivedFile, mostMs: number) => Promise<OpenedFile>
}

/** Opens each file: pictures are written anew without what hides in them, PDFs are read through. Slow: before any transaction. */
export async function judgeFiles(
  files: readonly ReceivedFile[],
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
const notOpened = ({ name }: ReceivedFile): string =>
  `Fișierul „${name}” nu s-a putut deschide și nu a fost păstrat. ${askAgain}`
const neverOpened = ({ name }: ReceivedFile): string =>
  `Fișierul „${name}” nu a fost păstrat: cele de dinaintea lui s-au deschis prea greu. ${askAgain}`

function toStore({ name }: ReceivedFile, { bytes, extension, mimeType }: OpenedFile): FileToStore {
  const fileName = `${safeStem(wordsOf(name), 'fisier')}.${extension}`
  return { bytes, file: describeFile(bytes, { name: fileName, mimeType, batch: newBatch() }) }
}
