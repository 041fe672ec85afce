import type { PayloadRequest } from 'payload'
import type { Actor } from '../access/actor.ts'
import type { NewCaseAct } from './acts.ts'
import type { AskedName, AskedOf } from './asked.ts'
import type { CaseBefore } from './before.ts'

/** An act that is being done: allowed, read, and in its transaction. */
export interface Doing<Asked> {
  req: PayloadRequest
  before: CaseBefore
  asked: Asked
  by: Actor
  now: Date
}

/** What an act does beside being told; gives what is told of it. Throws what the person can mend. */
export type Does<Name extends AskedName> = (
  doing: Doing<AskedOf<Name>>,
) => Promise<Pick<Extract<NewCaseAct, { act: Name }>, 'details' | 'words'>>
