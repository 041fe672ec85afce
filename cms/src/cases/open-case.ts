import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { searchKeysName } from '../database/search-keys.ts'
import type { Kept } from '../collections/stored-files/judge-files.ts'
import { keepFiles } from '../collections/stored-files/private/files-of.ts'
import { caseFiles } from './case-files.ts'
import type { Applicant, StoredCase } from './case.ts'
import { caseKind, takesChannel } from './kinds.ts'
import { nextNumber } from './number.ts'
import { caseSearchKeys } from './search-keys.ts'
import { casesSlug } from './slugs.ts'
import { caseBefore } from './before.ts'
import { tell } from './tell.ts'
import { remindInTime } from './reminders/remind-in-time.ts'

/** What a case begins with, wherever it comes from. */
export type NewCase = Pick<StoredCase, 'kind' | 'channel' | 'receivedAt' | 'subject'> & {
  text?: string | null
  applicant?: Partial<Applicant>
  /** What its kind alone tells: of a broadcast question the broadcast, of a complaint the request. */
  broadcast?: StoredCase['broadcast']
  problem?: StoredCase['problem']
  request?: string | null
  topic?: string | null
  /** What the office is to know of how it came in. */
  remark?: string | null
  /** Where it came from, as `submissions/ID`. */
  source?: string
  /** Looked through already, see `judgeFiles`. */
  files?: readonly Kept[]
}

export interface OpenedCase {
  id: string
  /** „INF-12/2026” */
  number: string
}

/**
 * Opens a case in the transaction of `req`; gives its id and number. Throws for a channel by which its kind does not come,
 * and for a kind without what it alone tells.
 */
export async function openCase(
  req: PayloadRequest,
  { files = [], remark = null, ...opening }: NewCase,
  { by = null, now = new Date() }: { by?: string | null; now?: Date } = {},
): Promise<OpenedCase> {
  if (!(await req.transactionID))
    throw new Error(
      `A case of kind ${opening.kind} was opened outside of a transaction: pass on req`,
    )
  const number = await nextNumber(req, opening.kind, now)
  const row: unknown = await req.payload.db.create({
    collection: casesSlug,
    data: { ...rowOf(opening), ...number, state: 'open' },
    req,
  })
  const { id } = z.object({ id: z.string() }).parse(row)
  await keepFiles(req, caseFiles, id, files)
  const before = await caseBefore(req, id)
  const at = now.toISOString()
  const after = await tell(req, before, { act: 'open', by, at, details: {}, words: remark })
  await remindInTime(req, after)
  return { id, number: number.number }
}

function rowOf({ broadcast, problem, ...opening }: Omit<NewCase, 'files' | 'remark'>) {
  const { kind, channel, applicant } = opening
  if (!takesChannel(kind, channel))
    throw new Error(`A case of kind ${kind} does not come by ${channel}`)
  const { has } = caseKind(kind)
  if (has !== null && !{ broadcast, problem, request: opening.request }[has])
    throw new Error(`A case of kind ${kind} names its ${has}`)
  const whole: Applicant = { ...nobody, ...applicant }
  const text = opening.text ?? null
  return {
    ...{ ...opening, text, applicant: whole },
    // Left out and not null: Payload cannot read what MongoDB then has.
    ...(broadcast && { broadcast }),
    ...(problem && { problem }),
    [searchKeysName]: caseSearchKeys({ subject: opening.subject, text, applicant: whole }),
  }
}

const nobody: Applicant = {
  ...{ name: null, email: null, address: null, phone: null },
  ...{ outlet: null, position: null, sort: null },
}
