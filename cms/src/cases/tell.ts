import type { PayloadRequest } from 'payload'
import type { NewCaseAct } from './acts.ts'
import type { CaseBefore } from './before.ts'
import type { StoredCase } from './case.ts'
import { keepStanding } from './keep-standing.ts'
import { standingOf } from './standing.ts'
import { appendAct, findCase, releaseParts } from './store.ts'

/**
 * Writes an act, and beside the case how it stands then; gives the case as the next act finds it. `req` is in the transaction
 * of what the act tells.
 */
export async function tell(
  req: PayloadRequest,
  before: CaseBefore,
  act: NewCaseAct,
): Promise<CaseBefore> {
  const { acts, rules } = before
  const { id } = before.stored
  const told = [...acts, await appendAct(req, id, acts, act)]
  // An act may have corrected what its standing goes by; how it stands is written beside it then.
  const standing = standingOf(await storedAs(req, id), told, rules.calendar)
  await keepStanding(req, id, standing, rules.retention)
  if (standing.closing !== null) await releaseParts(req, id)
  return { stored: await storedAs(req, id), acts: told, standing, rules }
}

async function storedAs(req: PayloadRequest, id: string): Promise<StoredCase> {
  const stored = await findCase(req, id)
  if (!stored) throw new Error(`Case ${id} went while an act was told`)
  return stored
}
