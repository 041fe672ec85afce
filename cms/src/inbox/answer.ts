import { formOf } from '@avizier/shared/forms/index'
import type { PayloadRequest } from 'payload'
import { readLetterhead } from '../mail/letterhead.ts'
import { queueMail } from '../mail/queue-mail.ts'
import { answerContent, answerSubject, type EarlierAnswer } from './answer-letter.ts'
import { actsOn, letterKey } from './store.ts'
import type { StoredSubmission } from './submission.ts'
import { addressOf } from './told-briefly.ts'

/** Writes an answer into the outbox, in the transaction of `req`. Throws where there is no address to send it to. */
export async function sendAnswer(
  req: PayloadRequest,
  submission: StoredSubmission,
  text: string,
): Promise<void> {
  const { id, values, reference, at } = submission
  const asked = { form: formOf(submission.form), values, reference, at }
  const to = addressOf(asked.form, values)
  if (to === null) throw new Error(`Submission ${id} has no address`)
  const { email, ...office } = await readLetterhead(req)
  await queueMail(req, {
    to,
    purpose: 'answer',
    subject: answerSubject(asked),
    content: answerContent(text, asked, office, await earlierAnswers(req, id)),
    ...(email && { replyTo: email }),
    about: letterKey(id),
  })
}

/** What was answered so far, in order. */
export const earlierAnswers = async (req: PayloadRequest, id: string): Promise<EarlierAnswer[]> =>
  (await actsOn(req, id)).flatMap(({ act, at, words }) =>
    act === 'answer' && words !== null ? [{ at, text: words }] : [],
  )
