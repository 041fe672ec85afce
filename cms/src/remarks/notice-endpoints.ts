import type { Endpoint, PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/actor.ts'
import { namesOf } from '../access/people.ts'
import { refuse } from '../access/refuse.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readProgram } from '../requests/of-programs.ts'
import { readNotice, type NoticesAnswer } from './notice.ts'
import { noticesSlug } from './slugs.ts'

/** The most that one look at the bell shows. */
const mostShown = 30

/** GET /api/notices/mine → how many are new, and the newest. Asked often: two reads of one index. */
const mine: Endpoint = {
  path: '/mine',
  method: 'get',
  handler: async (req) => Response.json(await noticesFor(req, personOf(req))),
}

const upToSchema = z.strictObject({ upTo: z.iso.datetime() })

/** POST /api/notices/read { upTo } → what was told until then is read. */
const read: Endpoint = {
  path: '/read',
  method: 'post',
  handler: async (req) => {
    const person = personOf(req)
    const { upTo } = readProgram(upToSchema, await bodyOf(req), 'notices')
    await inTransaction(req.payload, (turn) => readNotices(turn, person, upTo))
    return Response.json(await noticesFor(req, person))
  },
}

/** Somebody has read what the bell told them until an instant. `req` is in a transaction. */
export async function readNotices(
  req: PayloadRequest,
  person: string,
  upTo: string,
  now = new Date(),
): Promise<void> {
  await req.payload.db.updateMany({
    collection: noticesSlug,
    where: { and: [unreadOf(person), { at: { less_than_equal: upTo } }] },
    data: { readAt: now.toISOString() },
    req,
    returning: false,
  })
}

export const noticeEndpoints = [mine, read]

const personOf = ({ user }: PayloadRequest): string =>
  (actorOf(user) ?? refuse('Autentificați-vă.')).id

const unreadOf = (person: string): Where => ({
  and: [{ person: { equals: person } }, { readAt: { exists: false } }],
})

async function noticesFor(req: PayloadRequest, person: string): Promise<NoticesAnswer> {
  const { totalDocs: unread } = await req.payload.db.count({
    collection: noticesSlug,
    where: unreadOf(person),
    req,
  })
  const { docs } = await req.payload.db.find({
    collection: noticesSlug,
    where: { person: { equals: person } },
    sort: '-at',
    limit: mostShown,
    pagination: false,
    req,
  })
  const rows = docs.map(readNotice)
  const names = await namesOf(
    req,
    rows.flatMap(({ by }) => by ?? []),
  )
  return {
    unread,
    notices: rows.map(
      ({ id, documentCollection, documentId, title, event, by, at, words, readAt }) => ({
        ...{ id, collection: documentCollection, documentId, title, event, at, words },
        by: by === null ? null : (names.get(by) ?? null),
        isRead: readAt !== null,
      }),
    ),
  }
}
