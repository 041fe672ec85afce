import { APIError, Forbidden, ValidationError, type PayloadRequest } from 'payload'
import { actorOf } from '../access/actor.ts'
import { refuse } from '../access/refuse.ts'
import { refuseBeforeActs } from '../checks/refuse-before-acts.ts'
import { withinTransaction } from '../database/in-transaction.ts'
import { momentOf } from '../register/moment.ts'
import type { Fault } from '../requests/of-people.ts'
import { revisionName } from '../revisions/stale-refusal.ts'
import { appendActs, type Subject } from './act-rows.ts'
import type { ActKind, Doing } from './act-kind.ts'
import type { NewAct } from './acts.ts'
import { deskOf, findNewest, type Desk } from './desk-of.ts'
import { askFor } from './keep-desk.ts'
import { keepMainRow, keepNewest } from './keep-state.ts'
import { refusalOf } from './refusal.ts'
import { deskRules } from './settings.ts'
import { standingOf } from './standing.ts'

export const staleAct =
  'Între timp textul a fost schimbat de altcineva sau din altă fereastră. Citiți-l din nou, apoi hotărâți.'

/** What somebody asks to be done to a text. */
export interface Asking {
  kind: ActKind
  /** Of the text that was looked at; undefined where whoever asks stands by the newest, whatever it is. */
  revision?: number | undefined
  note: string | null
  details: Readonly<Record<string, unknown>>
}

/**
 * Does an act for the person of the request: refused (403) where the table or four eyes say so, 409 where the text is
 * another one by now. The act, what it does and the state of the document stand or fall together.
 */
export const perform = (req: PayloadRequest, subject: Subject, asking: Asking): Promise<void> =>
  withinTransaction(req, async () => {
    const actor = actorOf(req.user)
    if (!actor) throw new Forbidden(req.t)
    const desk = await deskOf(req, subject)
    if (asking.revision !== undefined && asking.revision !== desk.standing.revision)
      throw new APIError(staleAct, 409, { errors: [{ path: revisionName, message: staleAct }] })
    const reason = refusalOf(actor, asking.kind.act, desk.standing, await deskRules(req))
    if (reason) refuse(reason)
    refuseFaults(req, subject, faultsOf(asking, desk))
    const doing = { req, desk, note: asking.note, details: asking.details }
    await asking.kind.check?.(doing)
    await refuseBeforeActs(req, subject, { ...asking, act: asking.kind.act })
    await carryOut(doing, asking.kind, actor.id)
  })

async function carryOut(doing: Doing<NewAct['details'] & object>, kind: ActKind, by: string) {
  const { req, desk, note, details } = doing
  const words = { act: kind.act, note, details: Object.keys(details).length > 0 ? details : null }
  if (kind.save) {
    askFor(req, desk.subject, words)
    await kind.save(doing)
  } else {
    const { revision } = desk.standing
    await tell(req, desk, { ...words, by, at: momentOf(req).toISOString(), revision })
  }
  await kind.afterwards?.(doing)
}

/** Tells an act that no save carries out, and keeps the state that it leaves. */
export async function tell(req: PayloadRequest, desk: Desk, act: NewAct): Promise<void> {
  const { subject, acts, standing: before } = desk
  await appendActs(req, subject, acts.at(-1), [act])
  const standing = standingOf([...acts, act], before)
  await keepMainRow(req, subject, standing)
  const newest = await findNewest(req, subject)
  if (newest) await keepNewest(req, subject, newest.id, standing)
}

const faultsOf = ({ kind, note, details }: Asking, { standing }: Desk): Fault[] => [
  ...(kind.noteMissing && !note ? [{ path: 'note', message: kind.noteMissing }] : []),
  ...(kind.faults?.(details, standing) ?? []),
]

/** Ends a request with what is wrong, beside its fields (HTTP 400). */
export function refuseFaults(
  req: PayloadRequest,
  { collection, id }: Subject,
  errors: readonly Fault[],
): void {
  if (errors.length > 0)
    throw new ValidationError({ collection, id, errors: [...errors], req }, req.t)
}
