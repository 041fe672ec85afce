import type { Payload, PayloadRequest } from 'payload'
import { dayMs } from '@avizier/shared/dates'
import { formOf } from '@avizier/shared/forms/index'
import type { Submission } from '@avizier/shared/forms/submission'
import { inTransaction } from '../database/in-transaction.ts'
import { searchKeysName, searchKeysOf } from '../database/search-keys.ts'
import { z } from 'zod'
import type { Arrival } from './arrival.ts'
import { judgeFiles, type Judged } from '../collections/stored-files/judge-files.ts'
import { keepFiles } from './keep-files.ts'
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
    const place = (await takers[submission.form](req, submission)) ?? {}
    const told = await namedChoices(targetNames(req), formOf(submission.form), submission.values)
    const data = rowOf(submission, told, place, judged)
    const created: unknown = await req.payload.db.create({
      collection: submissionsSlug,
      data,
      req,
    })
    await keepFiles(req, createdId.parse(created).id, judged.kept)
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

/** `told` are the values as people read them. */
function rowOf(
  submission: Submission,
  told: Submission['values'],
  { isDone = false, refusal, ...place }: InboxPlace,
  { leftOut }: Judged,
) {
  const { id, reference, at, values, page } = submission
  const form = formOf(submission.form)
  const words = wordsOf(form, told)
  return {
    ...{ counterId: id, reference, form: form.slug, at, values, page },
    ...place,
    title: aboutOf(form, told),
    sender: senderOf(form, values),
    leftOut: refusal === undefined ? leftOut : [refusal, ...leftOut],
    state: (isDone ? 'closed' : 'waiting') satisfies SubmissionState,
    keptUntil: new Date(Date.parse(at) + form.keptDays * dayMs).toISOString(),
    words,
    [searchKeysName]: searchKeysOf([words]),
  }
}
