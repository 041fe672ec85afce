import { noonOf, plainDate, shortDate } from '@avizier/shared/dates'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { subjectKey } from '@avizier/shared/reference'
import { personOf } from '../access/person-of.ts'
import type { Actor } from '../access/actor.ts'
import { refuse } from '../access/refuse.ts'
import { caseRefusals, mayOpenCases } from '../cases/access.ts'
import { caseBefore } from '../cases/before.ts'
import { openCase } from '../cases/open-case.ts'
import { partDueDayOf } from '../cases/part-due-day.ts'
import { perform } from '../cases/perform.ts'
import { withinTransaction } from '../database/in-transaction.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readPerson } from '../requests/of-people.ts'
import { changeCutting, cuttingsWhere } from './cuttings-store.ts'
import { placeOf, type Cutting } from './cutting.ts'
import { judgementSchema, requireChoices, type Judgement } from './judge-cuttings.ts'
import type { OpenedProblem } from './judged.ts'
import { cuttingsSlug } from './slugs.ts'

/**
 * POST /api/cuttings/:id/problem with a Judgement → OpenedProblem (201): what an article complains of becomes a case, with its terms, and
 * all that tell its story are marked with it; the department that it concerns is asked at once, until its internal term. 409 where
 * they have one already.
 */
export const openProblem: Endpoint = {
  path: '/:id/problem',
  method: 'post',
  handler: async (req) => {
    const actor = personOf(req)
    if (!mayOpenCases(req.user)) refuse(caseRefusals.open)
    const id = String(req.routeParams?.id)
    const judgement = readPerson(judgementSchema, await bodyOf(req))
    const opened = await withinTransaction(req, () => openProblemOf(req, id, judgement, actor))
    return Response.json(opened, { status: 201 })
  },
}

/** The case of what a cutting complains of, as somebody judges it. `req` is in a transaction. */
export async function openProblemOf(
  req: PayloadRequest,
  id: string,
  judgement: Judgement,
  by: Actor,
  now = new Date(),
): Promise<OpenedProblem> {
  const [cutting] = await cuttingsWhere(req, { id: { equals: id } }, { limit: 1 })
  if (!cutting) throw new APIError('Relatarea nu mai este aici. Reîncărcați lista.', 404)
  const story = await cuttingsWhere(req, { story: { equals: cutting.story } })
  if (story.some((each) => each.case !== null))
    throw new APIError('Pentru această știre s-a deschis deja o solicitare.', 409)
  await requireChoices(req, [judgement])
  const { title, extract, outlet, url } = cutting
  const opened = await openCase(
    req,
    {
      ...{ kind: 'press-problem', channel: 'press-cutting', receivedAt: now.toISOString() },
      ...{ subject: title, text: extract, topic: judgement.topic },
      problem: { outlet, address: url },
      source: subjectKey(cuttingsSlug, id),
    },
    { by: by.id, now },
  )
  for (const each of story)
    await changeCutting(req, each.id, {
      ...{ ...judgement, case: opened.id, state: 'relevant', judgements: each.judgements + 1 },
      ...(each.state === 'new' && { judgedBy: by.id, judgedAt: now.toISOString() }),
    })
  const { department } = judgement
  const askedUntil =
    department === null
      ? null
      : await askDepartment(req, opened.id, { department, cutting, by, now })
  return { case: opened.id, number: opened.number, askedUntil }
}

interface Asking {
  department: string
  cutting: Cutting
  by: Actor
  now: Date
}

/** Asks a department what it found; gives the day until which it answers, in words. */
async function askDepartment(
  req: PayloadRequest,
  id: string,
  { department, cutting, by, now }: Asking,
): Promise<string> {
  const before = await caseBefore(req, id)
  const dueOn = partDueDayOf(before, now)
  const text = askedOf(cutting)
  const seen = before.acts.length
  await perform(req, id, { act: 'ask-part', seen, department, text, dueOn, part: null }, by, now)
  return plainDate(noonOf(dueOn))
}

/** A department sees no cutting: what it is asked says what was written, and where. */
const askedOf = (cutting: Cutting): string =>
  [
    `În presă a apărut: „${cutting.title}” (${placeOf(cutting)}, ${shortDate(cutting.publishedAt)}).`,
    cutting.extract,
    cutting.url,
    'Scrieți ce ați constatat și ce s-a făcut.',
  ]
    .filter((part) => part !== null)
    .join('\n\n')
