import { subjectKey } from '@avizier/shared/reference'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/actor.ts'
import { caseLimits } from '../cases/limits.ts'
import { openCase } from '../cases/open-case.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readPerson } from '../requests/of-people.ts'
import { optionalWords, writtenWords } from '../requests/words.ts'
import { eventAsked } from './event-asked.ts'

const who = optionalWords({
  tooLong: 'Numele are',
  most: caseLimits.name,
})

const owedSchema = z.strictObject({
  question: writtenWords({
    missing: 'Scrieți întrebarea.',
    tooLong: 'Întrebarea are',
    most: caseLimits.subject,
  }),
  name: who,
  outlet: who,
})

/**
 * POST /api/attendances/of/:event/owed → `{ id, number }` (201): a question asked at an event and not answered there is a request that came
 * by word of mouth from the press, with its term (Legea 544/2001, art. 8).
 */
export const owedQuestion: Endpoint = {
  path: '/of/:event/owed',
  method: 'post',
  handler: async (req) => {
    const { id, title } = await eventAsked(req)
    const { question, name, outlet } = readPerson(owedSchema, await bodyOf(req))
    const now = new Date()
    const opened = await inTransaction(req.payload, (inside) =>
      openCase(
        inside,
        {
          kind: 'information-request',
          channel: 'verbal-press',
          receivedAt: now.toISOString(),
          subject: question,
          applicant: { name: name || null, outlet: outlet || null, sort: 'press' },
          remark: `Întrebare rămasă după „${title}”.`,
          source: subjectKey('events', id),
        },
        { by: actorOf(req.user)?.id ?? null, now },
      ),
    )
    return Response.json(opened, { status: 201 })
  },
}
