import type { PayloadRequest } from 'payload'
import { dropFilesOf } from '../collections/stored-files/private/files-of.ts'
import { searchKeysName } from '../database/search-keys.ts'
import { forgetLetters } from '../mail/forget-letters.ts'
import { submissionFiles } from './beside.ts'
import { change, forgetWords, letterKey, tellAct } from './store.ts'
import type { StoredSubmission } from './submission.ts'

/** What stands in the place of what somebody wrote. */
export const erasedTitle = 'Date șterse'

interface Erasure {
  /** Null where its time was over. */
  by: string | null
  at: string
  reason: string | null
}

/**
 * Erases all that a person sent and was answered. What stays is that something came: by which form, in which minute, under
 * which reference and number, and who answered. In the transaction of `req`.
 */
export async function eraseSubmission(
  req: PayloadRequest,
  { id, state }: Pick<StoredSubmission, 'id' | 'state'>,
  { by, at, reason }: Erasure,
): Promise<void> {
  await dropFilesOf(req, submissionFiles, id)
  await forgetWords(req, id)
  await forgetLetters(req, letterKey(id))
  await change(req, id, {
    ...{ title: erasedTitle, sender: null, page: null, values: {}, leftOut: [] },
    ...{ words: null, [searchKeysName]: null, erasedAt: at },
    ...((state === 'waiting' || state === 'taken') && { state: 'closed' }),
  })
  await tellAct(req, id, { act: 'erase', by, at, words: reason })
}
