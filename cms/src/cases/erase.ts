import type { PayloadRequest } from 'payload'
import { removeFiles } from '../collections/stored-files/store.ts'
import { searchKeysName } from '../database/search-keys.ts'
import { atTransactionEnd } from '../database/transaction-end.ts'
import { forgetLetters } from '../mail/forget-letters.ts'
import type { StoredCase } from './case.ts'
import { filesDirOf } from './files-dir.ts'
import { caseKey, changeCase, dropFiles, filesOf, forgetWords } from './store.ts'

/** What stands in the place of what somebody wrote. */
export const erasedSubject = 'Date șterse'

/**
 * Erases all that tells of a person and what was written to them. What stays is that something came: of which kind, by which
 * way, under which number, when, and what was done. In the transaction of `req`, which tells the act.
 */
export async function eraseCase(
  req: PayloadRequest,
  { id, applicant: { sort } }: Pick<StoredCase, 'id' | 'applicant'>,
  at: string,
): Promise<void> {
  const sources = (await filesOf(req, id)).map(({ stored }) => stored.source)
  await dropFiles(req, id)
  await forgetWords(req, id)
  await forgetLetters(req, caseKey(id))
  await changeCase(req, id, {
    ...{ subject: erasedSubject, text: null, draft: null, source: null, erasedAt: at },
    ...{
      applicant: { ...nobodyKnown, sort },
      broadcast: noBroadcast,
      problem: noProblem,
      [searchKeysName]: null,
    },
  })
  const dir = filesDirOf(req.payload)
  await atTransactionEnd(req, { committed: () => removeFiles(dir, sources) })
}

/** As whom they asked stays: the yearly report counts it, and it tells of nobody. */
const nobodyKnown = {
  ...{ name: null, email: null, address: null, phone: null, outlet: null, position: null },
}

// Their names with nothing in them, and not null: Payload cannot read what MongoDB then has.
const noBroadcast = { programme: null, broadcaster: null, airedAt: null, askedBy: null }
const noProblem = { outlet: null, address: null }
