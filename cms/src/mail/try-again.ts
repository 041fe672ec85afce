import type { PayloadRequest } from 'payload'
import { changeMails, mailsById } from './outbox.ts'
import { isPastUse } from './past-use.ts'
import { isPersonal, type MailPurpose } from './purposes.ts'
import { isLost } from './states.ts'

/**
 * An answer that did not arrive waits where it was written: who writes it again there must know that no other one is on
 * its way.
 */
export const isTriedFromPost = (purpose: MailPurpose): boolean => !isPersonal(purpose)

/**
 * Lets a letter be tried anew that was given up or refused; false where there is no such one, or it is kept no longer,
 * or of no use any more.
 */
export async function tryAgain(req: PayloadRequest, id: string, now: Date): Promise<boolean> {
  const [mail] = await mailsById(req, [id])
  if (!mail || mail.to === null || !isLost(mail.state)) return false
  if (!isTriedFromPost(mail.purpose) || isPastUse(mail, now)) return false
  const at = now.toISOString()
  await changeMails(req, [id], { state: 'waiting', attempts: 0, dueAt: at, endedAt: null })
  return true
}
