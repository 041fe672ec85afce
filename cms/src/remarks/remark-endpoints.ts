import { isAuthored } from '@avizier/shared/collections'
import { APIError, type CollectionConfig, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Actor } from '../access/actor.ts'
import { namesOf } from '../access/people.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readPerson } from '../requests/of-people.ts'
import type { Subject } from '../workflow/act-rows.ts'
import { readerOf } from '../workflow/endpoints.ts'
import { askedRemark, type AskedRemark } from './remark.ts'
import { addRemark, forgetRemarks, remarkOn, remarksOn, settle } from './store.ts'
import { tellConcerned } from './tell-concerned.ts'
import { threadsOf, type RemarksAnswer } from './threads.ts'

/** Lets whoever reads a document of this collection read and write remarks on it. */
export const withRemarks = (collection: CollectionConfig): CollectionConfig => {
  const { endpoints } = collection
  return isAuthored(collection.slug)
    ? {
        ...collection,
        endpoints: [...(endpoints || []), list, write, settleThread],
        hooks: {
          ...collection.hooks,
          afterDelete: [...(collection.hooks?.afterDelete ?? []), forget],
        },
      }
    : collection
}

/** GET /api/COLLECTION/ID/remarks → the threads on a document. */
const list: Endpoint = {
  path: '/:id/remarks',
  method: 'get',
  handler: async (req) => {
    const { subject, actor } = await readerOf(req)
    return Response.json(await answerFor(req, subject, actor))
  },
}

/** POST /api/COLLECTION/ID/remarks { text, field?, quote?, answers? } → the threads with it. */
const write: Endpoint = {
  path: '/:id/remarks',
  method: 'post',
  handler: async (req) => {
    const { subject, actor } = await readerOf(req)
    const asked = readPerson(req, askedRemark, await bodyOf(req))
    const at = new Date().toISOString()
    await inTransaction(req.payload, (turn) => say(turn, subject, actor.id, at, asked))
    return Response.json(await answerFor(req, subject, actor))
  },
}

const settledSchema = z.strictObject({ isSettled: z.boolean() })

/** POST /api/COLLECTION/ID/remarks/REMARK { isSettled } → the threads, that one settled or open again. */
const settleThread: Endpoint = {
  path: '/:id/remarks/:remark',
  method: 'post',
  handler: async (req) => {
    const { subject, actor } = await readerOf(req)
    const { isSettled } = readPerson(req, settledSchema, await bodyOf(req))
    const at = new Date().toISOString()
    await inTransaction(req.payload, async (turn) => {
      const first = await remarkOn(turn, subject, String(req.routeParams?.remark))
      if (!first || first.thread !== null) throw new APIError('Observația nu mai există.', 404)
      if ((first.settledAt !== null) === isSettled) return
      await settle(turn, first.id, isSettled ? { by: actor.id, at } : null)
      const event = { event: 'settle' as const, by: actor.id, at, words: first.text }
      if (isSettled) await tellConcerned(turn, subject, { ...event, thread: first.id })
    })
    return Response.json(await answerFor(req, subject, actor))
  },
}

async function say(
  turn: PayloadRequest,
  subject: Subject,
  by: string,
  at: string,
  { text, field, quote, answers }: AskedRemark,
): Promise<void> {
  const answered = answers === null ? null : await remarkOn(turn, subject, answers)
  if (answers !== null && !answered)
    throw new APIError('Observația la care răspundeți nu mai există.', 404)
  const thread = answered ? (answered.thread ?? answered.id) : null
  const place = thread === null ? { field, quote: quote || null } : { field: null, quote: null }
  const { id } = await addRemark(turn, subject, { thread, by, at, text, ...place })
  // Who answers takes up again what was settled.
  if (thread !== null) await settle(turn, thread, null)
  const event = thread === null ? 'remark' : 'answer'
  await tellConcerned(turn, subject, { event, by, at, words: text, thread: thread ?? id })
}

async function answerFor(
  req: PayloadRequest,
  subject: Subject,
  actor: Actor,
): Promise<RemarksAnswer> {
  const remarks = await remarksOn(req, subject)
  const people = remarks.flatMap(({ by, settledBy }) => [by ?? [], settledBy ?? []].flat())
  return threadsOf(remarks, await namesOf(req, people), actor.id)
}

const forget: NonNullable<NonNullable<CollectionConfig['hooks']>['afterDelete']>[number] = async ({
  collection,
  id,
  req,
}) => {
  if (isAuthored(collection.slug))
    await forgetRemarks(req, { collection: collection.slug, id: String(id) })
}
