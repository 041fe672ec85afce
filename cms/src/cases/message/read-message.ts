import { fileTypes, mostFileBytes, mostFiles, type FileType } from '@avizier/shared/forms/files'
import { mendLetters } from '@avizier/shared/letters'
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
  const parsed = await simpleParser(bytes, { skipTextToHtml: true, skipImageLinks: true })
  const { messageId, date, from, subject, text, attachments } = parsed
  const words = mendLetters(text ?? '').trim()
  const { files, leftOut } = filesIn(attachments)
  const isCut = words.length > caseLimits.text
  return {
    messageId: messageId?.slice(0, caseLimits.address) ?? null,
    sentAt: date && Number.isFinite(date.getTime()) ? date : null,
    from: senderIn(from),
    subject: shortened(mendLetters(subject ?? '').trim(), caseLimits.subject) || 'Fără subiect',
    text: words.slice(0, caseLimits.text) || null,
    files,
    leftOut: [
      ...(isCut ? ['Textul mesajului este prea lung: s-a păstrat începutul.'] : []),
      ...leftOut,
    ],
  }
}

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`

function senderIn(from: AddressObject | undefined): Message['from'] {
  const sender = from?.value[0]
  return {
    name: shortened(mendLetters(sender?.name ?? '').trim(), caseLimits.name) || null,
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
    const name = shortened(mendLetters(filename ?? 'fisier').trim(), caseLimits.name)
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
