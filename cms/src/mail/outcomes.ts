import type { Outcome, Outcomes } from '@avizier/shared/mail/mail-api'
import type { Payload, PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import { afterDeferral } from './after-deferral.ts'
import { changeMails, mailsById, mailsOfClaims, type Changes, type Mail } from './outbox.ts'
import { isSecret } from './purposes.ts'
import type { HearLost, Readers } from './readers.ts'
import { isLost, left, type MailState } from './states.ts'

/** What nothing that is heard later changes. */
const isOver = (state: MailState): boolean => isLost(state) || left.some((each) => each === state)

interface Listeners {
  readers: Readers
  hearLost: HearLost
}

/** Notes what became of letters. What was noted before is passed over: a mailer says it again until it was heard. */
export const noteOutcomes = (
  payload: Payload,
  { outcomes, over }: Outcomes,
  listeners: Listeners,
  now: Date,
): Promise<void> =>
  inTransaction(payload, async (req) => {
    const mails = await mailsById(
      req,
      outcomes.map(({ id }) => id),
    )
    const byId = new Map(mails.map((mail) => [mail.id, mail]))
    for (const outcome of outcomes) {
      const mail = byId.get(outcome.id)
      if (mail) await noteOutcome(req, mail, outcome, listeners, now)
    }
    if (over.length > 0) await giveBack(req, await mailsOfClaims(req, over), now)
  })

async function noteOutcome(
  req: PayloadRequest,
  mail: Mail,
  outcome: Outcome,
  { readers, hearLost }: Listeners,
  now: Date,
): Promise<void> {
  if (isOver(mail.state)) return
  const said = outcome.outcome
  const isLast = said !== 'deferred' && said !== 'untried'
  // What a server said for good is true whoever has the letter by now; all else is for who has it.
  if (!isLast && (mail.state !== 'sending' || mail.claim !== outcome.claim)) return
  const changes = changesOf(mail, outcome, now)
  await changeMails(req, [mail.id], { ...changes, leaseUntil: null })
  // That a letter is refused says nothing of its reader.
  const { subscriber, purpose, about } = mail
  if ((said === 'sent' || said === 'bounced') && subscriber !== null)
    await readers.heard(req, { subscriber, purpose }, said)
  if (changes.state && isLost(changes.state) && about !== null) await hearLost(req, about)
}

function changesOf(mail: Mail, { outcome, at, response }: Outcome, now: Date): Changes {
  switch (outcome) {
    case 'sent':
    case 'filed':
      // The link in them is for whom they were sent to.
      return {
        state: outcome,
        endedAt: at,
        response,
        ...(isSecret(mail.purpose) && { content: null }),
      }
    case 'bounced':
      return { state: outcome, endedAt: at, response }
    case 'refused':
      return { state: 'failed', endedAt: at, response }
    case 'deferred':
      return { ...afterDeferral(mail.attempts, now), response }
    case 'untried':
      return { state: 'waiting', attempts: mail.attempts - 1, dueAt: now.toISOString() }
  }
}

/** Of what a mailer had when it died nobody knows whether it went: it is sent again under the same name. */
async function giveBack(req: PayloadRequest, mails: readonly Mail[], now: Date): Promise<void> {
  await changeMails(
    req,
    mails.map(({ id }) => id),
    { state: 'waiting', dueAt: now.toISOString(), leaseUntil: null },
  )
}
