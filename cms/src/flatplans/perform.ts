import { APIError, type PayloadRequest } from 'payload'
import { carriedOut, type FlatplanAct } from './acts.ts'
import { loadIssue } from './drafts.ts'
import { flatplanOf, keepFlatplan, noIssue, tellFlatplanAct, type StoredFlatplan } from './store.ts'

export interface AskedAct {
  issue: string
  act: FlatplanAct
  /** Of the plan that whoever acts has seen. */
  revision: number
}

/** Said to whoever acts on a plan that somebody else changed; nothing is lost, for nothing was done. */
export const overtaken =
  'Între timp macheta a fost schimbată de altcineva. Vedeți aici cum este acum, apoi faceți din nou mutarea, dacă mai este nevoie.'

/** Throws 409 where somebody else changed the plan since. */
export function refuseOvertaken({ revision }: StoredFlatplan, seen: number): void {
  if (revision !== seen) throw new APIError(overtaken, 409)
}

/** Does what somebody asks with the plan of an issue, and notes it; `req` is in its transaction. Gives the new revision. */
export async function performAct(
  req: PayloadRequest,
  { issue, act, revision }: AskedAct,
  by: string,
  now: Date,
): Promise<number> {
  if (!(await loadIssue(req, issue))) throw noIssue()
  const before = await flatplanOf(req, issue)
  refuseOvertaken(before, revision)
  const outcome = carriedOut(before.plan, act)
  if ('refusal' in outcome) throw new APIError(outcome.refusal, 409)
  const kept = await keepFlatplan(req, { issue, before, plan: outcome.plan })
  const at = now.toISOString()
  await tellFlatplanAct(req, { flatplan: kept.id, revision: kept.revision, act, by, at })
  return kept.revision
}
