import { formatOf } from '../image-format.ts'
import { mendLetters } from '../letters.ts'
import { formatBytes } from '../numbers.ts'
import { mostFileBytes, mostFiles, type FileType } from './files.ts'

/** A file as it came, with the name that its owner gave it. */
export interface ReceivedFile {
  name: string
  bytes: Buffer
  /** It was larger than any file may be, and was not read to its end. */
  isCut: boolean
}

export interface JudgedFile {
  name: string
  mediaType: FileType
  bytes: Buffer
}

/** What is wrong with the files, in one sentence. */
export function filesFault(files: readonly ReceivedFile[]): string | undefined {
  if (files.length > mostFiles)
    return `Ați ales prea multe fișiere; se pot trimite cel mult ${mostFiles}.`
  return files.map(faultOf).find((sentence) => sentence !== undefined)
}

function faultOf({ name, bytes, isCut }: ReceivedFile): string | undefined {
  const called = `Fișierul „${tidyName(name)}”`
  if (isCut)
    return `${called} este prea mare; limita este de ${formatBytes(mostFileBytes)} pentru fiecare fișier.`
  if (bytes.length === 0) return `${called} este gol.`
  return typeOf(bytes) === undefined
    ? `${called} nu este un PDF sau o imagine JPEG, PNG, WebP ori AVIF, oricum s-ar numi el.`
    : undefined
}

/** Files whose content is of a kind that is taken; for those in which `filesFault` finds nothing, all. */
export const readFiles = (files: readonly ReceivedFile[]): JudgedFile[] =>
  files.flatMap(({ name, bytes }) => {
    const mediaType = typeOf(bytes)
    return mediaType === undefined ? [] : [{ name: tidyName(name), mediaType, bytes }]
  })

/** By the first bytes. A PDF's header may stand anywhere in the first 1024 (ISO 32000-1, annex H, note 13). */
const typeOf = (bytes: Buffer): FileType | undefined =>
  formatOf(bytes)?.mimeType ??
  (bytes.subarray(0, 1024).includes('%PDF-') ? 'application/pdf' : undefined)

const mostNameLetters = 100

/** A name that is safe in a list, a header and a message: the last part of a path, letters and digits, its end kept. */
export function tidyName(name: string): string {
  const last = mendLetters(name).split(/[\\/]/).at(-1) ?? ''
  const plain = last.replace(/[^\p{L}\p{M}\p{N}.()_-]+/gu, ' ').replace(/^[ .]+|[ .]+$/g, '')
  // By code points: a letter may be two units of a string, and half a letter is none.
  return [...plain].slice(-mostNameLetters).join('') || 'fișier'
}
