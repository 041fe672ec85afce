import { subjectKey } from '@avizier/shared/reference'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { storedInstant, storedWords, storedRelation } from '../database/stored-values.ts'
import { submissionActsSlug, submissionsSlug } from './slugs.ts'
import { recordedActs, type RecordedAct } from './states.ts'
import { storedSubmission, type StoredSubmission } from './submission.ts'

// The inbox's own reads and writes, at the database adapter, below hooks and access, with the request of the transaction
// that they belong to.

/** What letters about a submission are found by. */
export const letterKey = (id: string): string => subjectKey(submissionsSlug, id)

/** The submission that a letter is about; null where it is about something else. */
export const submissionOfLetter = (about: string): string | null =>
  about.startsWith(letterKey('')) ? about.slice(letterKey('').length) : null

export async function findSubmission(
  req: PayloadRequest,
  id: string,
): Promise<StoredSubmission | null> {
  const where = { id: { equals: id } }
  const stored = await req.payload.db.findOne({ collection: submissionsSlug, where, req })
  return stored ? storedSubmission.parse(stored) : null
}

/** One as whoever asks may read it; null where there is none for them. */
export async function readableSubmission(
  req: PayloadRequest,
  id: string,
): Promise<StoredSubmission | null> {
  const where = { id: { equals: id } }
  const own = { overrideAccess: false, disableErrors: true, user: req.user, req }
  const { totalDocs } = await req.payload.count({ collection: submissionsSlug, where, ...own })
  return totalDocs === 0 ? null : findSubmission(req, id)
}

export async function change(
  req: PayloadRequest,
  id: string,
  data: Record<string, unknown>,
): Promise<void> {
  await req.payload.db.updateOne({ collection: submissionsSlug, id, data, req, returning: false })
}

const storedAct = z.object({
  act: z.enum(recordedActs),
  by: storedRelation,
  at: storedInstant,
  words: storedWords,
})
/** Something that the office did with a submission, or the newsroom by itself. */
export type Done = z.infer<typeof storedAct>

const of = (id: string) => ({ submission: { equals: id } })

/** What was done with it, in order. */
export async function actsOn(req: PayloadRequest, id: string): Promise<Done[]> {
  const asked = { where: of(id), sort: 'at', pagination: false, limit: 0, req }
  const { docs } = await req.payload.db.find({ collection: submissionActsSlug, ...asked })
  return docs.map((doc) => storedAct.parse(doc))
}

interface NewAct {
  act: RecordedAct
  by: string | null
  at: string
  words: string | null
}

export async function tellAct(req: PayloadRequest, submission: string, act: NewAct): Promise<void> {
  await req.payload.db.create({
    collection: submissionActsSlug,
    data: { ...act, submission },
    req,
  })
}

/** Forgets what was written to a person, and keeps who wrote and when. */
export async function forgetWords(req: PayloadRequest, id: string): Promise<void> {
  await req.payload.db.updateMany({
    collection: submissionActsSlug,
    where: of(id),
    data: { words: null },
    req,
    returning: false,
  })
}
