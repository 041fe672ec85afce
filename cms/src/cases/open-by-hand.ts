import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/actor.ts'
import { withinTransaction } from '../database/in-transaction.ts'
import { faulty, type Fault } from '../requests/of-people.ts'
import { caseKind, takesChannel } from './kinds.ts'
import { openCase, type OpenedCase } from './open-case.ts'
import type { Opening } from './opening.ts'
import { findCase, ifThere } from './store.ts'

/** Opens a case that a person typed; 400 for what they can mend. */
export const openByHand = (
  req: PayloadRequest,
  { broadcast, problem, request, topic, ...opening }: Opening,
  by: Actor,
  now = new Date(),
): Promise<OpenedCase> =>
  withinTransaction(req, async () => {
    const asked = { broadcast: broadcast ?? null, problem: problem ?? null, request }
    const faults = [
      ...faultsOf({ ...opening, ...asked }, now),
      ...(await faultsOfRequest(req, request)),
    ]
    if (faults.length > 0) throw faulty(faults)
    const { has } = caseKind(opening.kind)
    return openCase(
      req,
      {
        ...opening,
        topic: await ifThere(req, 'topics', topic),
        // What another kind would tell was typed before the kind was chosen.
        ...(has !== null && { [has]: asked[has] }),
      },
      { by: by.id, now },
    )
  })

type Asked = Pick<Opening, 'kind' | 'channel' | 'receivedAt' | 'broadcast' | 'problem' | 'request'>

function faultsOf(asked: Asked, now: Date): Fault[] {
  const { kind, channel, receivedAt } = asked
  const { has } = caseKind(kind)
  const faults: Fault[] = []
  if (!takesChannel(kind, channel))
    faults.push({ path: 'channel', message: 'O solicitare de felul ales nu vine pe această cale.' })
  if (new Date(receivedAt) > now)
    faults.push({ path: 'receivedAt', message: 'Ziua și ora la care a venit sunt în viitor.' })
  if (has !== null && !asked[has]) faults.push({ path: has, message: missing[has] })
  return faults
}

const missing = {
  broadcast: 'Scrieți emisiunea, postul și când a fost difuzată.',
  problem: 'Scrieți publicația.',
  request: 'Alegeți cererea la care se referă reclamația.',
} as const

async function faultsOfRequest(req: PayloadRequest, request: string | null): Promise<Fault[]> {
  if (request === null) return []
  const about = await findCase(req, request)
  return about?.kind === 'information-request' || about?.kind === 'accreditation'
    ? []
    : [{ path: 'request', message: missing.request }]
}
