import { formatBytes, formatNumber } from '@avizier/shared/numbers'
import { unzipSync, zipSync } from 'fflate'
import { FileRefused } from '../../collections/stored-files/file-refused.ts'

/** What of a Word document is read, unpacked, in bytes: its texts, without pictures. A thousand pages have ten million. */
export const maxUnpackedBytes = 32_000_000
/** A document has some thirty of these; an archive made to hurt has thousands. */
const maxParts = 500

/** A thousand pages have some forty thousand; mammoth takes twenty seconds for three hundred thousand, empty ones too. */
export const maxParagraphs = 50_000
const maxElements = 1_000_000

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
  refuseTooMany(parts)
  return zipSync(parts, { level: 0 })
}

const tooMany = `Documentul Word are peste ${formatNumber(maxParagraphs)} de paragrafe, scrise sau goale, ori prea multe elemente. Ștergeți-le pe cele goale sau împărțiți-l în mai multe documente.`

/** Counts what takes time to read, before it is read. */
function refuseTooMany(parts: Readonly<Record<string, Uint8Array>>): void {
  let [paragraphs, elements] = [0, 0]
  for (const part of Object.values(parts)) {
    // A paragraph is `<w:p>`; the prefix is the document's own.
    for (const [, name] of Buffer.from(part)
      .toString('latin1')
      .matchAll(/<(?![/?!])([^\s<>/]*)/g)) {
      elements += 1
      if (name === 'p' || name?.endsWith(':p')) paragraphs += 1
      if (paragraphs > maxParagraphs || elements > maxElements) throw new FileRefused(tooMany)
    }
  }
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
