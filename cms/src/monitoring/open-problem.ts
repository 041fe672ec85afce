import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { subjectKey } from '@avizier/shared/reference'
import { actorOf } from '../access/actor.ts'
import { refuse } from '../access/refuse.ts'
import { caseRefusals, mayOpenCases } from '../cases/access.ts'
import { openCase } from '../cases/open-case.ts'
import { withinTransaction } from '../database/in-transaction.ts'
import { changeCutting, cuttingsWhere } from './cuttings-store.ts'
import type { OpenedProblem } from './judged.ts'
import { cuttingsSlug } from './slugs.ts'

/**
 * POST /api/cuttings/:id/problem → OpenedProblem: what an article complains of becomes a case, with its terms, and all that tell its story
 * are marked with it. 409 where they have one already.
 */
export const openProblem: Endpoint = {
  path: '/:id/problem',
  method: 'post',
  handler: async (req) => {
    const actor = actorOf(req.user)
    if (!actor) throw new APIError('Autentificați-vă.', 401)
    if (!mayOpenCases(req.user)) refuse(caseRefusals.open)
    const id = String(req.routeParams?.id)
    const opened = await withinTransaction(req, () => openProblemOf(req, id, actor.id))
    return Response.json(opened, { status: 201 })
  },
}

/** The case of what a cutting complains of. `req` is in a transaction. */
export async function openProblemOf(
  req: PayloadRequest,
  id: string,
  by: string,
  now = new Date(),
): Promise<OpenedProblem> {
  const [cutting] = await cuttingsWhere(req, { id: { equals: id } }, { limit: 1 })
  if (!cutting) throw new APIError('Relatarea nu mai este aici. Reîncărcați lista.', 404)
  const story = await cuttingsWhere(req, { story: { equals: cutting.story } })
  if (story.some((each) => each.case !== null))
    throw new APIError('Pentru această știre s-a deschis deja o solicitare.', 409)
  const { title, extract, outlet, url, topic } = cutting
  const opened = await openCase(
    req,
    {
      ...{ kind: 'press-problem', channel: 'press-cutting', receivedAt: now.toISOString() },
      ...{ subject: title, text: extract, topic, problem: { outlet, address: url } },
      source: subjectKey(cuttingsSlug, id),
    },
    { by, now },
  )
  for (const each of story)
    await changeCutting(req, each.id, {
      ...{ case: opened.id, state: 'relevant', judgements: each.judgements + 1 },
      ...(each.state === 'new' && { judgedBy: by, judgedAt: now.toISOString() }),
    })
  return { case: opened.id, number: opened.number }
}
