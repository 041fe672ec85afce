import { mailContentSchema } from '@avizier/shared/mail/content'
import { toPlainText } from '@avizier/shared/mail/plain-text'
import type { UIFieldServerProps } from 'payload'
import { mailTexts, mailsById } from '../../mail/outbox.ts'
import { isSecret } from '../../mail/purposes.ts'

/** On the page of a letter: its words, where they let nobody in. */
export const LetterWords = async ({ id, req }: UIFieldServerProps) => {
  const [mail] = await mailsById(req, [String(id)])
  if (!mail) return null
  const shared = mail.text === null ? undefined : (await mailTexts(req, [mail.text])).get(mail.text)
  const stored = shared?.content ?? mail.content
  const content = mailContentSchema.safeParse(stored)
  return (
    <section className="avizier-panel">
      <h2>{shared?.subject ?? 'Textul'}</h2>
      {isSecret(mail.purpose) ? (
        <p>
          Textul nu se arată: are o legătură cu care se poate intra într-un cont sau confirma o
          abonare, iar ea este numai pentru destinatar.
        </p>
      ) : content.success ? (
        <pre className="avizier-letter">{toPlainText(content.data)}</pre>
      ) : (
        <p>{stored ? 'Textul nu se poate arăta.' : 'Textul nu se mai păstrează.'}</p>
      )}
    </section>
  )
}
