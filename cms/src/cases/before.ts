import { APIError, type PayloadRequest } from 'payload'
import type { CaseAct } from './acts.ts'
import type { StoredCase } from './case.ts'
import { caseRules, type CaseRules } from './settings.ts'
import { standingOf, type Standing } from './standing.ts'
import { actsOn, findCase, ifThere } from './store.ts'

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
  const standing = standingOf(stored, acts, rules.calendar)
  // A question that was deleted may be made again.
  const question = await ifThere(req, 'questions', standing.question)
  return { stored, acts, rules, standing: { ...standing, question } }
}
