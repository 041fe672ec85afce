import type { Payload, PayloadRequest } from 'payload'
import { dayMs } from '@avizier/shared/dates'
import { formOf } from '@avizier/shared/forms/index'
import type { Submission } from '@avizier/shared/forms/submission'
import { judgeFiles, type Judged } from '../collections/stored-files/judge-files.ts'
import { keepFiles } from '../collections/stored-files/private/files-of.ts'
import type { OpenedCase } from '../cases/open-case.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { searchKeysName, searchKeysOf } from '../database/search-keys.ts'
import { z } from 'zod'
import type { Arrival } from './arrival.ts'
import { submissionFiles } from './beside.ts'
import { submissionsSlug } from './slugs.ts'
import { namedChoices, targetNames } from './named-choices.ts'
import type { SubmissionState } from './states.ts'
import type { InboxPlace } from './taker.ts'
import { takers } from './takers.ts'
import { aboutOf, senderOf, wordsOf } from './told-briefly.ts'

/**
 * Takes a submission into the inbox with all that its form starts: once, however often it is brought.
 */
export async function takeIn(payload: Payload, { submission, files }: Arrival): Promise<void> {
  if (await isKnown(payload, submission)) return
  const judged = await judgeFiles(files, {
    clock: () => performance.now(),
    onFault: (err, place) => {
      const msg = `File ${place} of submission ${submission.reference} could not be read: left out`
      payload.logger.error({ err, msg })
    },
  })
  await inTransaction(payload, async (req) => {
    // A request that was given up may have come this far after the next one began.
    if (await isKnown(payload, submission, req)) return
    const place = (await takers[submission.form](req, submission, judged)) ?? {}
    const data = await rowOf(req, submission, place, judged)
    const created: unknown = await req.payload.db.create({
      collection: submissionsSlug,
      data,
      req,
    })
    const { id } = createdId.parse(created)
    await keepFiles(req, submissionFiles, id, place.case ? [] : judged.kept)
  })
}

const createdId = z.object({ id: z.string() })

async function isKnown(
  payload: Payload,
  { id }: Submission,
  req?: PayloadRequest,
): Promise<boolean> {
  const where = { counterId: { equals: id } }
  const known = await payload.db.findOne({
    collection: submissionsSlug,
    where,
    ...(req && { req }),
  })
  return known !== null
}

async function rowOf(
  req: PayloadRequest,
  submission: Submission,
  { isDone = false, refusal, case: opened, ...place }: InboxPlace,
  { leftOut }: Judged,
) {
  const { id, reference, at, page } = submission
  const form = formOf(submission.form)
  const came = { counterId: id, reference, form: form.slug, at, page, ...place }
  if (opened) return { ...came, ...movedTo(opened, form.title) }
  return {
    ...came,
    ...(await told(req, submission)),
    leftOut: refusal === undefined ? leftOut : [refusal, ...leftOut],
    state: (isDone ? 'closed' : 'waiting') satisfies SubmissionState,
    keptUntil: new Date(Date.parse(at) + form.keptDays * dayMs).toISOString(),
  }
}

/** Of what became a case nothing is kept twice: what somebody sent is erased with the case. */
const movedTo = ({ id, number }: OpenedCase, title: string) => ({
  ...{ case: id, title: `${title}: ${number}`, values: {}, sender: null, leftOut: [] },
  state: 'moved' satisfies SubmissionState,
})

/** What was sent, with the words by which lists find it. */
async function told(req: PayloadRequest, { form: slug, values }: Submission) {
  const form = formOf(slug)
  const named = await namedChoices(targetNames(req), form, values)
  const words = wordsOf(form, named)
  return {
    ...{ values, words, [searchKeysName]: searchKeysOf([words]) },
    title: aboutOf(form, named),
    sender: senderOf(form, values),
  }
}
