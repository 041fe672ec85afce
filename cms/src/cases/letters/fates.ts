import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { nullableInstant, storedWords } from '../../database/stored-values.ts'
import { mailsSlug } from '../../mail/slugs.ts'
import { allMailStates, type MailState } from '../../mail/states.ts'
import { isLetterAct, type CaseAct, type CaseActOf, type LetterActName } from '../acts.ts'
import { caseKey } from '../store.ts'

const storedMail = z.object({
  id: z.string(),
  state: z.enum(allMailStates),
  endedAt: nullableInstant,
  response: storedWords,
})
type Mail = z.infer<typeof storedMail>

/** What became of a letter of a case. */
export interface LetterFate {
  /** The number of the act by which it left; of one sent again, of the act that did so. */
  number: number
  /** The act whose letter it is. */
  of: number
  act: LetterActName
  /** `printed`: on paper. `forgotten`: the outbox keeps it no longer. */
  state: MailState | 'printed' | 'forgotten'
  endedAt: string | null
  response: string | null
}

/** What became of each letter of a case, in order. */
export async function fatesOf(
  req: PayloadRequest,
  id: string,
  acts: readonly CaseAct[],
): Promise<LetterFate[]> {
  const mails = new Map((await mailsAbout(req, id)).map((mail) => [mail.id, mail]))
  return sentBy(acts).map(({ act, number, of, details }) => ({
    ...{ number, of, act },
    ...(details.way === 'printed'
      ? { state: 'printed', endedAt: null, response: null }
      : fateOf(mails.get(details.letter ?? ''))),
  }))
}

const fateOf = (mail: Mail | undefined): Pick<LetterFate, 'state' | 'endedAt' | 'response'> =>
  mail ?? { state: 'forgotten', endedAt: null, response: null }

async function mailsAbout(req: PayloadRequest, id: string): Promise<Mail[]> {
  const { docs } = await req.payload.db.find({
    collection: mailsSlug,
    where: { about: { equals: caseKey(id) } },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.map((doc) => storedMail.parse(doc))
}

/** A letter that left: by which act, when, and whose it is. */
export interface SentLetter {
  act: LetterActName
  number: number
  /** An ISO instant. */
  at: string
  of: number
  details: CaseActOf<'grant'>['details']
}

/** Each letter that left by an act; of one sent again, whose it is. */
export function sentBy(acts: readonly CaseAct[]): SentLetter[] {
  const named = new Map(acts.filter(isLetterAct).map(({ number, act }) => [number, act]))
  return acts.flatMap((act): SentLetter[] => {
    if (isLetterAct(act)) return [{ ...act, of: act.number }]
    const original = act.act === 'resend' ? named.get(act.details.of) : undefined
    return act.act === 'resend' && original
      ? [
          {
            act: original,
            number: act.number,
            at: act.at,
            of: act.details.of,
            details: act.details,
          },
        ]
      : []
  })
}
