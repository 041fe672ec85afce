import { fileTypes, mostFileBytes, mostFiles, type FileType } from '@avizier/shared/forms/files'
import { cutTo, mendLetters } from '@avizier/shared/letters'
import { simpleParser, type AddressObject, type Attachment } from 'mailparser'
import type { ReceivedFile } from '../../collections/stored-files/judge-files.ts'
import { mailAddress } from '../../mail/queue-mail.ts'
import { caseLimits } from '../limits.ts'

/** What a saved e-mail says. */
export interface Message {
  /** By which it is known again; null where its sender gave it none. */
  messageId: string | null
  /** When it was sent, by its own word; null where it has none. */
  sentAt: Date | null
  from: { name: string | null; email: string | null }
  subject: string
  text: string | null
  files: readonly ReceivedFile[]
  /** Sentences for the office: what of it is not taken. */
  leftOut: readonly string[]
}

/** Reads a message as it was saved (RFC 5322), whatever its encoding; one that is none has neither words nor a sender. */
export async function readMessage(bytes: Buffer): Promise<Message> {
  const parsed = await simpleParser(bytes, {
    ...{ skipTextToHtml: true, skipImageLinks: true },
    maxHtmlLengthToParse: mostHtml,
  })
  const { messageId, date, from, subject, text = '', html, attachments } = parsed
  const words = mended(text, caseLimits.text)
  const { files, leftOut } = filesIn(attachments)
  const isCut = words.length > caseLimits.text
  return {
    messageId: messageId?.slice(0, caseLimits.address) ?? null,
    sentAt: date && Number.isFinite(date.getTime()) ? date : null,
    from: senderIn(from),
    subject: line(subject, caseLimits.subject) || 'Fără subiect',
    text: cutTo(words, caseLimits.text) || null,
    files,
    leftOut: [
      ...(isCut ? ['Textul mesajului este prea lung: s-a păstrat începutul.'] : []),
      ...(html && words === '' ? [unread] : []),
      ...leftOut,
    ],
  }
}

/** A page that is longer is not read: nobody could save anything for as long as it takes. */
const mostHtml = 2_000_000

const unread =
  'Textul mesajului nu a putut fi citit: deschideți-l în programul de e-mail și copiați-l aici.'

/** The beginning of a text as it is stored; what is mended is as long or shorter, save for a few letters. */
const mended = (text: string, most: number): string =>
  mendLetters(text.trim().slice(0, 4 * most)).trim()

const line = (text: string | undefined, most: number): string =>
  cutTo(mended(text ?? '', most), most)

function senderIn(from: AddressObject | undefined): Message['from'] {
  const sender = from?.value[0]
  return {
    name: line(sender?.name, caseLimits.name) || null,
    // What is no whole address can be written to by nobody.
    email: mailAddress.safeParse(sender?.address?.trim()).data ?? null,
  }
}

/** Pictures and PDFs; what stands inside the text, such as a logo, is no attachment. */
function filesIn(attachments: readonly Attachment[]): Pick<Message, 'files' | 'leftOut'> {
  const files: ReceivedFile[] = []
  const leftOut: string[] = []
  for (const { filename, contentType, content, related } of attachments) {
    if (related) continue
    const name = line(filename ?? 'fisier', caseLimits.name)
    const refusal = refusalOf(contentType, content, files.length)
    if (refusal !== null) leftOut.push(`Fișierul „${name}” nu a fost păstrat: ${refusal}.`)
    else files.push({ name, mediaType: contentType as FileType, content })
  }
  return { files, leftOut }
}

function refusalOf(mediaType: string, { length }: Buffer, taken: number): string | null {
  if (!fileTypes.some((type) => type === mediaType)) return 'se păstrează numai PDF și imagini'
  if (length > mostFileBytes) return 'este prea mare'
  return taken >= mostFiles ? `se păstrează cel mult ${mostFiles} fișiere` : null
}
