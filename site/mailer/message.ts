import type { Letter } from '@avizier/shared/mail/mail-api'
import { toHtml } from '@avizier/shared/mail/html'
import { toPlainText } from '@avizier/shared/mail/plain-text'
import type { Sender } from '@avizier/shared/mail/settings'

/** A letter as nodemailer takes it. It names no file and no address to fetch, and is the same at each attempt. */
export const messageOf = (letter: Letter, from: Sender) => ({
  from,
  to: letter.to,
  ...(letter.replyTo !== null && { replyTo: letter.replyTo }),
  subject: letter.subject,
  messageId: letter.messageId,
  ...(letter.references.length > 0 && {
    inReplyTo: letter.references.at(-1),
    references: letter.references,
  }),
  text: toPlainText(letter.content),
  html: toHtml(letter.subject, letter.content),
  headers: {
    'Content-Language': 'ro',
    // Programs that answer for who is on leave do not answer these (RFC 3834).
    ...(letter.isAutomatic && { 'Auto-Submitted': 'auto-generated' }),
    ...(letter.list && {
      'List-Id': `<${letter.list.id}>`,
      // Prepared: an address that is folded is another one for some readers.
      'List-Unsubscribe': { prepared: true, value: `<${letter.list.unsubscribe}>` },
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    }),
  },
  disableFileAccess: true,
  disableUrlAccess: true,
})

export type Message = ReturnType<typeof messageOf>
