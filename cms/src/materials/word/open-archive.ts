import { formatBytes } from '@avizier/shared/numbers'
import { unzipSync, zipSync } from 'fflate'
import { FileRefused } from '../../collections/stored-files/file-refused.ts'

/** What of a Word document is read, unpacked, in bytes: its texts, without pictures. A thousand pages have ten million. */
export const maxUnpackedBytes = 32_000_000
/** A document has some thirty of these; an archive made to hurt has thousands. */
const maxParts = 500

const notWord =
  'Fișierul nu este un document Word (.docx). Salvați-l din Word sau LibreOffice cu „Salvare ca”, tipul „Document Word (.docx)”.'
const oldOrLocked =
  'Este un document Word vechi (.doc) sau unul cu parolă. Deschideți-l și salvați-l ca „Document Word (.docx)”, fără parolă.'
const tooMuch = `Documentul Word este prea mare: textul lui, desfăcut, trece de ${formatBytes(maxUnpackedBytes)}. Împărțiți-l în mai multe documente.`
const damaged =
  'Documentul Word este deteriorat și nu se deschide. Deschideți-l în Word și salvați-l din nou.'

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/** The parts that words stand in. Pictures, fonts, macros and embedded files stay packed. */
const isText = (name: string): boolean =>
  name === '[Content_Types].xml' ||
  /^(_rels|word|docProps)\/.*\.(xml|rels)$|^_rels\/\.rels$/.test(name)

/**
 * The archive that a Word document is, with nothing but the parts that its text needs, packed without compression: what
 * unpacks to more than `maxUnpackedBytes` is refused before it is unpacked. Throws FileRefused.
 */
export function openArchive(bytes: Uint8Array): Uint8Array {
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileRefused(oldOrLocked)
  if (!startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) throw new FileRefused(notWord)
  const parts = unpacked(bytes)
  if (!Object.keys(parts).some((name) => name.startsWith('word/'))) throw new FileRefused(notWord)
  return zipSync(parts, { level: 0 })
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let room = maxUnpackedBytes
  let count = 0
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!isText(name)) return false
        // By what the archive says of itself: fflate writes no byte beyond it.
        room -= originalSize
        count += 1
        if (room < 0 || count > maxParts) throw new FileRefused(tooMuch)
        return true
      },
    })
  } catch (error) {
    if (error instanceof FileRefused) throw error
    throw new FileRefused(damaged, { cause: error })
  }
}

export const damagedWord = damaged
