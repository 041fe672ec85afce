import { cutTo, mendLetters } from '@avizier/shared/letters'
import { formatBytes } from '@avizier/shared/numbers'
import { maxFileBytes } from '../../../bounds/upload-limits.ts'
import { safeStem, wordsOf } from '../file-name.ts'
import { FileRefused } from '../file-refused.ts'
import type { Kept } from '../judge-files.ts'
import { openFile, type OpenedFile } from '../open-file.ts'
import { describeFile, newBatch } from '../store.ts'

/** A file as a browser sent it. */
export interface SentFile {
  name: string
  data: Buffer
}

export interface FileRules {
  /** What it is called where its own name has no letter. */
  stem: string
  /** Whether sound and film are taken beside pictures and PDFs. */
  takesRecordings: boolean
  /** What to do with one that is too large. */
  instead: string
}

/** What is shown of a file's own name, in characters. */
const mostOfName = 200

/** How long a file may take to be opened, in milliseconds. */
const patienceMs = 30_000

/** Recordings, by how their bytes begin: they are kept as they came, and leave as attachments. */
const recordings: readonly (Omit<OpenedFile, 'bytes'> & { is: (bytes: Buffer) => boolean })[] = [
  {
    extension: 'mp3',
    mimeType: 'audio/mpeg',
    is: (bytes) => begins(bytes, 'ID3') || (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe6) === 0xe2),
  },
  {
    extension: 'mp4',
    mimeType: 'video/mp4',
    is: (bytes) =>
      /^ftyp(isom|iso2|mp4[12]|M4[AV] |avc1|qt {2})/.test(bytes.toString('latin1', 4, 12)),
  },
]

const begins = (bytes: Buffer, text: string): boolean =>
  bytes.subarray(0, text.length).toString('latin1') === text

/** Opens a file of the office, by what its bytes are and not by what it is called. Slow: before any transaction. Throws FileRefused. */
export async function openSentFile({ name, data }: SentFile, rules: FileRules): Promise<Kept> {
  if (data.length > maxFileBytes)
    throw new FileRefused(
      `Fișierul are ${formatBytes(data.length)}, iar limita este de ${formatBytes(maxFileBytes)}. ${rules.instead}`,
    )
  const { bytes, extension, mimeType } = await opened(data, rules)
  const fileName = `${safeStem(wordsOf(name), rules.stem)}.${extension}`
  const file = describeFile(bytes, { name: fileName, mimeType, batch: newBatch() })
  // A mark of direction makes „fdp.exe” of „exe.pdf”.
  return { name: cutTo(mendLetters(name).trim(), mostOfName) || fileName, toStore: { bytes, file } }
}

async function opened(data: Buffer, { takesRecordings }: FileRules): Promise<OpenedFile> {
  const recording = takesRecordings ? recordings.find(({ is }) => is(data)) : undefined
  if (recording) return { bytes: data, ...recording }
  const mediaType = begins(data, '%PDF-') ? 'application/pdf' : 'image/*'
  return openFile({ mediaType, content: data }, patienceMs)
}
