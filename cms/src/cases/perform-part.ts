import { APIError, NotFound, type PayloadRequest } from 'payload'
import type { Actor } from '../access/actor.ts'
import { refuse } from '../access/refuse.ts'
import { withinTransaction } from '../database/in-transaction.ts'
import { caseRefusals } from './access.ts'
import type { NewCaseAct } from './acts.ts'
import type { PartAsked } from './asked.ts'
import { caseBefore } from './before.ts'
import type { StoredPart } from './case.ts'
import { answered } from './part-answer.ts'
import { isOpen } from './states.ts'
import { changePart, findPart } from './store.ts'
import { tell } from './tell.ts'
import { tellPeople } from './tell-people.ts'

/** What a department does with its part, in one transaction: it sees neither the case nor what others were asked. */
export const performPart = (
  req: PayloadRequest,
  id: string,
  { act, text, seen }: PartAsked,
  by: Actor,
  now = new Date(),
): Promise<{ seen: number }> =>
  withinTransaction(req, async () => {
    const part = await ownPart(req, id, by)
    if (part.turn !== seen)
      throw new APIError(
        'Între timp cererea a primit alt text sau alt răspuns. Citiți-o din nou.',
        409,
      )
    const before = await caseBefore(req, part.case)
    if (part.state === 'released' || !isOpen(before.standing.state))
      throw new APIError('Nu se mai cere răspuns: solicitarea a fost rezolvată între timp.', 409)
    const at = now.toISOString()
    await changePart(req, id, answered(part, { act, text }, by.id, at))
    const told: NewCaseAct = { act, by: by.id, at, details: { part: id }, words: text }
    await tellPeople(req, before, await tell(req, before, told))
    return { seen: part.turn + 1 }
  })

/** One of another department is not there for who asks. */
async function ownPart(req: PayloadRequest, id: string, by: Actor): Promise<StoredPart> {
  if (!by.roles.includes('department')) refuse(caseRefusals.part)
  const part = await findPart(req, id)
  if (!part || part.department === null || part.department !== by.department)
    throw new NotFound(req.t)
  return part
}
