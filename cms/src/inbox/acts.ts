import { formOf } from '@avizier/shared/forms/index'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '../access/person-of.ts'
import { refuse } from '../access/refuse.ts'
import { worksAtInbox } from '../access/works-at-inbox.ts'
import { withinTransaction } from '../database/in-transaction.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readPerson } from '../requests/of-people.ts'
import { writtenWords } from '../requests/words.ts'
import { forgetSubscriber } from '../subscriptions/erase-subscribers.ts'
import { inboxRefusals, mayErasePerson } from './access.ts'
import { earlierAnswers, sendAnswer } from './answer.ts'
import { answerLimit, eraseReasonLimit } from './limits.ts'
import { eraseSubmission } from './erase.ts'
import { refusalInState, stateBack } from './states.ts'
import { change, findSubmission, tellAct } from './store.ts'
import { standingOf, type StoredSubmission } from './submission.ts'
import { addressOf } from './told-briefly.ts'

const bare = <Name extends string>(act: Name) => z.strictObject({ act: z.literal(act) })

const askedSchema = z.discriminatedUnion(
  'act',
  [
    bare('take'),
    bare('release'),
    bare('close'),
    bare('reopen'),
    bare('mark-spam'),
    bare('unmark-spam'),
    z.strictObject({
      act: z.literal('answer'),
      text: writtenWords({
        missing: 'Scrieți răspunsul.',
        tooLong: 'Răspunsul are',
        most: answerLimit,
      }),
    }),
    z.strictObject({
      act: z.literal('erase'),
      reason: writtenWords({
        missing: 'Scrieți de ce se șterg datele, de exemplu „cererea persoanei, nr. 123”.',
        tooLong: 'Motivul are',
        most: eraseReasonLimit,
      }),
    }),
  ],
  { error: 'Alegeți ce faceți cu ce s-a primit.' },
)
type Asked = z.infer<typeof askedSchema>

/**
 * POST /api/submissions/:id/acts, `{ act }`, with `text` of an answer and `reason` of an erasure: what the office does with
 * what the city sent in, in one transaction. Answers `{ ok: true }`.
 */
export const actOnSubmission: Endpoint = {
  path: '/:id/acts',
  method: 'post',
  handler: async (req) => {
    const actor = personOf(req)
    if (!worksAtInbox(req.user)) refuse(inboxRefusals.work)
    const asked = readPerson(askedSchema, await bodyOf(req))
    if (asked.act === 'erase' && !mayErasePerson(req.user)) refuse(inboxRefusals.erase)
    await carryOut(req, String(req.routeParams?.id), asked, actor.id)
    return Response.json({ ok: true })
  },
}

/** In a transaction, so that of two people who answer at once the second is told of the first. */
const carryOut = (req: PayloadRequest, id: string, asked: Asked, by: string): Promise<void> =>
  withinTransaction(req, async () => {
    const found = await findSubmission(req, id)
    if (!found) throw new APIError('Ce căutați nu mai este aici.', 404)
    const refusal =
      refusalInState(asked.act, standingOf(found), by) ?? (await refusalOf(req, asked, found))
    if (refusal !== null) throw new APIError(refusal, 409)
    const now = new Date()
    const at = now.toISOString()
    if (asked.act === 'erase') {
      await forgetReader(req, found, now)
      return eraseSubmission(req, found, { by, at, reason: asked.reason })
    }
    if (asked.act === 'answer') await sendAnswer(req, found, asked.text)
    await change(req, id, changed(asked.act, found, by, at))
    const words = asked.act === 'answer' ? asked.text : null
    await tellAct(req, id, { act: asked.act, by, at, words })
  })

async function refusalOf(
  req: PayloadRequest,
  asked: Asked,
  { id, form, values }: StoredSubmission,
): Promise<string | null> {
  if (asked.act !== 'answer') return null
  if (addressOf(formOf(form), values) === null)
    return 'Cine a scris nu a lăsat o adresă de e-mail: nu i se poate răspunde.'
  const last = (await earlierAnswers(req, id)).at(-1)
  return last?.text === asked.text ? 'Ați trimis deja acest răspuns.' : null
}

/** What an act makes of the row. */
function changed(
  act: Exclude<Asked['act'], 'erase'>,
  found: StoredSubmission,
  by: string,
  at: string,
): Record<string, unknown> {
  const standing = standingOf(found)
  switch (act) {
    case 'take':
      return { takenBy: by, ...(found.state === 'waiting' && { state: 'taken' }) }
    case 'release':
      return { takenBy: null, state: 'waiting' }
    case 'answer':
      return { takenBy: by, answeredAt: at, state: 'answered' }
    case 'close':
      return { takenBy: by, state: 'closed' }
    case 'mark-spam':
      return { state: 'spam' }
    case 'reopen':
    case 'unmark-spam':
      return { state: stateBack(standing) }
  }
}

/** Whoever subscribed and asks to be forgotten is written to no more. At night, when its time is over, a subscription stays. */
async function forgetReader(
  req: PayloadRequest,
  { form, values }: StoredSubmission,
  now: Date,
): Promise<void> {
  const address = form === 'subscription' ? addressOf(formOf(form), values) : null
  if (address !== null) await forgetSubscriber(req, address, now)
}
