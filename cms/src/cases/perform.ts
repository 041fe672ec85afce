import { longDateTime } from '@avizier/shared/dates'
import { APIError, type PayloadRequest } from 'payload'
import type { Actor } from '../access/actor.ts'
import { namesOf } from '../access/people.ts'
import { refuse } from '../access/refuse.ts'
import { withinTransaction } from '../database/in-transaction.ts'
import { caseActLabels, type NewCaseAct } from './acts.ts'
import type { Asked } from './asked.ts'
import { caseBefore, type CaseBefore } from './before.ts'
import { doesOf } from './does/index.ts'
import { refusalOf } from './refusal.ts'
import { remindInTime } from './reminders/remind-in-time.ts'
import { tell } from './tell.ts'
import { tellPeople } from './tell-people.ts'

/**
 * Does an act for a person, in one transaction: 403 where they may not, 409 where the case stands otherwise by now, 400 for
 * what they can mend. Gives the case as it stands then.
 */
export const perform = (
  req: PayloadRequest,
  id: string,
  asked: Asked,
  by: Actor,
  now = new Date(),
): Promise<CaseBefore> =>
  withinTransaction(req, async () => {
    const before = await caseBefore(req, id)
    await refuseUnseen(req, before, asked.seen)
    const refusal = refusalOf(by, asked.act, before.stored, before.standing, before.rules.desk)
    if (refusal?.isOfPerson) refuse(refusal.sentence)
    if (refusal) throw new APIError(refusal.sentence, 409)
    const told = await doesOf(asked)({ req, before, asked, by, now })
    const act = { act: asked.act, by: by.id, at: now.toISOString(), ...told } as NewCaseAct
    const after = await tell(req, before, act)
    await tellPeople(req, before, after)
    // It may run by hours from now on.
    if (asked.act === 'correct-kind') await remindInTime(req, after)
    return after
  })

/** Of two who decide at once the second is told what the first did. */
async function refuseUnseen(
  req: PayloadRequest,
  { acts }: CaseBefore,
  seen: number,
): Promise<void> {
  const last = acts.at(-1)
  if (acts.length === seen || !last) return
  const names = await namesOf(req, last.by === null ? [] : [last.by])
  const who = last.by === null ? 'Redacția' : names.get(last.by)
  const what = caseActLabels[last.act].ro.toLowerCase()
  throw new APIError(
    `Între timp s-a schimbat ceva: ${who}, ${longDateTime(last.at)}: ${what}. Citiți din nou solicitarea, apoi hotărâți.`,
    409,
  )
}
