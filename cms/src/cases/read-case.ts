import type { PayloadRequest } from 'payload'
import { actorOf } from '../access/actor.ts'
import { worksOnCases } from '../access/works-on-cases.ts'
import type { CaseActName } from './acts.ts'
import { caseBefore, type CaseBefore } from './before.ts'
import type { StoredCase, StoredPart } from './case.ts'
import { fatesOf, type LetterFate } from './letters/fates.ts'
import { owedOf, type Owed } from './owed.ts'
import { offeredActs } from './refusal.ts'
import { isTacitRefusal } from './standing.ts'
import { filesOf, type PrivateFile } from '../collections/stored-files/private/files-of.ts'
import { caseFiles } from './case-files.ts'
import { casesWhere, findCase, partsOf } from './store.ts'

/** A case with all that its page shows. */
export interface CaseView extends CaseBefore {
  parts: readonly StoredPart[]
  files: readonly PrivateFile[]
  letters: readonly LetterFate[]
  owed: readonly Owed[]
  /** What whoever asks may do to it now. */
  offered: readonly CaseActName[]
  isTacitRefusal: boolean
  /** Of a complaint: the request that it is about. */
  request: StoredCase | null
  complaints: readonly StoredCase[]
  /** The one that it is joined to, and those that are joined to it. */
  joinedTo: StoredCase | null
  joined: readonly StoredCase[]
}

/** A case as the press office reads it; null where there is none, and for everybody else. */
export async function readCase(
  req: PayloadRequest,
  id: string,
  now = new Date(),
): Promise<CaseView | null> {
  const actor = actorOf(req.user)
  if (!actor || !worksOnCases(req.user) || !(await findCase(req, id))) return null
  const before = await caseBefore(req, id)
  const { stored, acts, standing, rules } = before
  const other = (of: string | null) => (of === null ? null : findCase(req, of))
  return {
    ...before,
    parts: await partsOf(req, id),
    files: await filesOf(req, caseFiles, id),
    letters: await fatesOf(req, id, acts),
    owed: owedOf(stored, standing),
    offered: offeredActs(actor, stored, standing, rules.desk),
    isTacitRefusal: isTacitRefusal(stored, standing, now),
    request: await other(stored.request),
    complaints: await casesWhere(req, { request: { equals: id } }),
    joinedTo: await other(stored.joinedTo),
    joined: await casesWhere(req, { joinedTo: { equals: id } }),
  }
}
