import type { PayloadRequest } from 'payload'
import { dropFilesOf } from '../collections/stored-files/private/files-of.ts'
import { attendancesSlug } from '../fields/attendances-slug.ts'
import { searchKeysName } from '../database/search-keys.ts'
import { forgetLetters } from '../mail/forget-letters.ts'
import type { StoredCase } from './case.ts'
import { caseFiles } from './case-files.ts'
import { caseKey, changeCase, forgetWords } from './store.ts'

/** What stands in the place of what somebody wrote. */
const erasedSubject = 'Date șterse'

/**
 * Erases all that tells of a person and what was written to them. What stays is that something came: of which kind, by which
 * way, under which number, when, and what was done. In the transaction of `req`, which tells the act.
 */
export async function eraseCase(
  req: PayloadRequest,
  { id, kind, applicant }: Pick<StoredCase, 'id' | 'kind' | 'applicant'>,
  at: string,
): Promise<void> {
  await dropFilesOf(req, caseFiles, id)
  await forgetWords(req, id)
  await forgetLetters(req, caseKey(id))
  if (kind === 'accreditation') await takeFromDoorLists(req, applicant)
  await changeCase(req, id, {
    ...{ subject: erasedSubject, text: null, draft: null, source: null, erasedAt: at },
    ...{
      applicant: { ...nobodyKnown, sort: applicant.sort },
      broadcast: noBroadcast,
      problem: noProblem,
      [searchKeysName]: null,
    },
  })
}

/** The list at the door took them from their case; whom it has of the office's own lists of the press stays. */
async function takeFromDoorLists(
  req: PayloadRequest,
  { name, outlet }: Pick<StoredCase['applicant'], 'name' | 'outlet'>,
): Promise<void> {
  const where = {
    and: [
      { standing: { equals: 'accredited' } },
      { journalist: { exists: false } },
      { name: { equals: name } },
      { outlet: outlet === null ? { exists: false } : { equals: outlet } },
    ],
  }
  await req.payload.db.deleteMany({ collection: attendancesSlug, where, req })
}

/** As whom they asked stays: the yearly report counts it, and it tells of nobody. */
const nobodyKnown = {
  ...{ name: null, email: null, address: null, phone: null, outlet: null, position: null },
}

// Their names with nothing in them, and not null: Payload cannot read what MongoDB then has.
const noBroadcast = { programme: null, broadcaster: null, airedAt: null, askedBy: null }
const noProblem = { outlet: null, address: null }
