import { formatBytes } from '@avizier/shared/numbers'
import { maxFileBytes } from '../bounds/upload-limits.ts'
import { safeStem, wordsOf } from '../collections/stored-files/file-name.ts'
import { FileRefused } from '../collections/stored-files/file-refused.ts'
import { openFile, type OpenedFile } from '../collections/stored-files/open-file.ts'
import { describeFile, newBatch, type FileToStore } from '../collections/stored-files/store.ts'

/** A file as a browser sent it. */
export interface SentFile {
  name: string
  data: Buffer
}

/** How long a proof may take to be opened, in milliseconds. */
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

/** Opens a proof, by what its bytes are and not by what it is called. Slow: before any transaction. Throws FileRefused. */
export async function openProof({ name, data }: SentFile): Promise<FileToStore> {
  if (data.length > maxFileBytes)
    throw new FileRefused(
      `Dovada are ${formatBytes(data.length)}, iar limita este de ${formatBytes(maxFileBytes)}. Dați în schimb adresa ei.`,
    )
  const { bytes, extension, mimeType } = await opened(data)
  const fileName = `${safeStem(wordsOf(name), 'dovada')}.${extension}`
  return { bytes, file: describeFile(bytes, { name: fileName, mimeType, batch: newBatch() }) }
}

async function opened(data: Buffer): Promise<OpenedFile> {
  const recording = recordings.find(({ is }) => is(data))
  if (recording) return { bytes: data, ...recording }
  const mediaType = begins(data, '%PDF-') ? 'application/pdf' : 'image/*'
  return openFile({ mediaType, content: data }, patienceMs)
}
