import type { PayloadRequest } from 'payload'
import type { Submission } from '@avizier/shared/forms/submission'
import type { OpenedCase } from '../cases/open-case.ts'
import type { Judged } from '../collections/stored-files/judge-files.ts'

/** What a taker says of the place of a submission in the inbox. */
export interface InboxPlace {
  /** The debate that it is about, and its number in the register of proposals there. */
  debate?: string
  proposalNumber?: number
  /** The case that it opened. All that was sent stands there alone, the files too. */
  case?: OpenedCase
  /** The newsroom has done by itself what was asked for: it waits for nobody. */
  isDone?: boolean
  /** Why what was asked for was not done, a sentence for the office: somebody was told that it is here, so it waits for an answer. */
  refusal?: string
}

/**
 * What a form starts, in the transaction in which it comes into the inbox: it is there if and only if this was done, or
 * says why not. What it throws is tried again.
 */
export type Taker = (
  req: PayloadRequest,
  submission: Submission,
  files: Judged,
) => Promise<InboxPlace | void>
