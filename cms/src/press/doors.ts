import { APIError, NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { personOf } from '../access/person-of.ts'
import { mayEdit } from '../access/may-edit.ts'
import { refuse } from '../access/refuse.ts'
import { worksWithPress } from '../access/works-with-press.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { pressListsName } from '../fields/press-lists.ts'
import { readOffice } from '../mail/post-office.ts'
import { postStandingOf } from '../mail/post-standing.ts'
import { mailAddress, queueMail } from '../mail/queue-mail.ts'
import { textOf } from '../previews/text-of.ts'
import { Unfinished } from '../previews/unshown.ts'
import { whatIsMissing } from '../previews/what-is-missing.ts'
import { pressRefusals } from './access.ts'
import { addressedBy } from './chosen.ts'
import { isForPress, type PressKind } from './letter.ts'
import { pressApi, type PressView } from './press-view.ts'
import { sentOf } from './sent.ts'
import { idsIn, pressListsById } from './store.ts'
import { trialOf } from './trial.ts'

/** GET /api/press/:collection/:id → PressView */
const view: Endpoint = {
  path: pressApi.ofDocument(':collection', ':id'),
  method: 'get',
  handler: async (req) => {
    const { collection, id } = await subjectOf(req)
    const row = await textOf(req, { collection, id })
    if (!row) throw new NotFound(req.t)
    const answer: PressView = {
      lists: (await pressListsById(req, idsIn(row[pressListsName]))).map(({ name }) => name),
      reach: (await addressedBy(req, row)).length,
      post: postStandingOf(await readOffice(req), new Date()),
      sent: await sentOf(req, collection, id),
    }
    return Response.json(answer)
  },
}

/** POST /api/press/:collection/:id/trial: the letter as it would be, to the address of whoever asks. */
const trial: Endpoint = {
  path: pressApi.trial(':collection', ':id'),
  method: 'post',
  handler: async (req) => {
    const { collection, id } = await subjectOf(req)
    const to = ownAddress(req)
    const row = await textOf(req, { collection, id })
    if (!row) throw new NotFound(req.t)
    await inTransaction(req.payload, async (inside) => {
      const now = new Date()
      const letter = await trialOf(inside, { collection, row, to }, now).catch((error: unknown) =>
        tellMissing(req, error),
      )
      await queueMail(inside, letter, now)
    })
    return Response.json({ to }, { status: 201 })
  },
}

export const pressDoors: Endpoint[] = [view, trial]

/** What is asked about, by whoever works with the press and may write it. */
async function subjectOf(req: PayloadRequest): Promise<{ collection: PressKind; id: string }> {
  const { collection, id } = req.routeParams ?? {}
  personOf(req)
  if (!worksWithPress(req.user)) refuse(pressRefusals.read)
  if (typeof collection !== 'string' || !isForPress(collection) || typeof id !== 'string')
    throw new NotFound(req.t)
  if (!(await mayEdit(req, { collection, id }))) throw new NotFound(req.t)
  return { collection, id }
}

const ownAddress = ({ user }: PayloadRequest): string =>
  user?.collection === 'users' ? mailAddress.parse(user.email) : refuse(pressRefusals.read)

/** A text that is not whole has no letter: which fields it lacks. */
function tellMissing(req: PayloadRequest, error: unknown): never {
  if (!(error instanceof Unfinished)) throw error
  const { flattenedFields } = req.payload.collections[error.collection].config
  throw new APIError(whatIsMissing(error.paths, flattenedFields).join(' '), 400)
}
