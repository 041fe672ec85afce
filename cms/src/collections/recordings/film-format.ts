import { FileRefused } from '../stored-files/file-refused.ts'

export interface FilmFormat {
  extension: 'mp4' | 'webm'
  mimeType: 'video/mp4' | 'video/webm'
}

const mp4: FilmFormat = { extension: 'mp4', mimeType: 'video/mp4' }
const webm: FilmFormat = { extension: 'webm', mimeType: 'video/webm' }
export const filmFormats: readonly FilmFormat[] = [mp4, webm]

/** How far into a file its kind is said. */
const headBytes = 64

/** What a film is by its first bytes, whatever it is called. Throws FileRefused for anything else. */
export function filmFormatOf(bytes: Buffer): FilmFormat {
  const head = bytes.subarray(0, headBytes)
  if (head.toString('latin1', 4, 8) === 'ftyp' && !head.includes('qt  ')) return mp4
  if (head.toString('hex', 0, 4) === '1a45dfa3' && head.includes('webm')) return webm
  throw new FileRefused('Se iau filme MP4 sau WebM. Exportați înregistrarea într-unul din ele.')
}
