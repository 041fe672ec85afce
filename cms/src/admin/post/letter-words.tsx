import { mailContentSchema } from '@avizier/shared/mail/content'
import { toPlainText } from '@avizier/shared/mail/plain-text'
import type { UIFieldServerProps } from 'payload'
import { readsWords } from '../../mail/access.ts'
import { mailTexts, mailsById } from '../../mail/outbox.ts'
import { isSecret, type MailPurpose } from '../../mail/purposes.ts'

/** On the page of a letter: its words, for who may read them. */
export const LetterWords = async ({ id, req }: UIFieldServerProps) => {
  const [mail] = await mailsById(req, [String(id)])
  if (!mail) return null
  const [shared] = mail.text === null ? [] : await mailTexts(req, [mail.text])
  const stored = shared?.content ?? mail.content
  const content = mailContentSchema.safeParse(stored)
  return (
    <section className="avizier-panel avizier-panel--in-form">
      <h2>Textul</h2>
      {!readsWords(req.user, mail.purpose) ? (
        <p>{unread(mail.purpose)}</p>
      ) : content.success ? (
        <pre className="avizier-letter">{toPlainText(content.data)}</pre>
      ) : (
        <p>{stored ? 'Textul nu se poate arăta.' : 'Textul nu se mai păstrează.'}</p>
      )}
    </section>
  )
}

const unread = (purpose: MailPurpose): string =>
  isSecret(purpose)
    ? 'Textul nu se arată: are o legătură cu care se poate intra într-un cont sau confirma o abonare, iar ea este numai pentru destinatar.'
    : 'Textul îl citesc cei care răspund la ce trimit cetățenii.'
