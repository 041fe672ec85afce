import { APIError, type PayloadRequest } from 'payload'
import type { CaseAct } from './acts.ts'
import type { StoredCase } from './case.ts'
import { caseRules, type CaseRules } from './settings.ts'
import { standingOf, type Standing } from './standing.ts'
import { actsOn, findCase } from './store.ts'

/** A case as an act finds it. */
export interface CaseBefore {
  stored: StoredCase
  acts: readonly CaseAct[]
  standing: Standing
  rules: CaseRules
}

/** Reads a case with all that its standing follows from; 404 where there is none. */
export async function caseBefore(req: PayloadRequest, id: string): Promise<CaseBefore> {
  const stored = await findCase(req, id)
  if (!stored) throw new APIError('Solicitarea nu mai este aici.', 404)
  const acts = await actsOn(req, id)
  const rules = await caseRules(req)
  return { stored, acts, rules, standing: standingOf(stored, acts, rules.calendar) }
}
