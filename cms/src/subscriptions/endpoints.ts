import { tokenIn } from '@avizier/shared/counter-api'
import { endSubscription } from '@avizier/shared/forms/end-subscription'
import { mailApi, rowsAskedSchema, type Place } from '@avizier/shared/mail/mail-api'
import { subscriptionsApi, type ShownSubscriptions } from '@avizier/shared/subscriptions-api'
import type { Endpoint, PayloadRequest } from 'payload'
import { tokenHash } from '../access/token.ts'
import { mailDoors } from '../mail/doors.ts'
import type { Readers } from '../mail/readers.ts'
import { requireMailer } from '../register/require-publisher.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readProgram } from '../requests/of-programs.ts'
import { rhythmWords } from './rhythms.ts'
import { activeOf, findSubscriber } from './store.ts'
import { placeNow, takeRows, type Told } from './take-rows.ts'
import { endingToken } from './tokens.ts'

/** GET /api/mail/place → Place */
const place: Endpoint = {
  path: mailApi.place,
  method: 'get',
  handler: async (req) => {
    await requireMailer(req)
    return Response.json((await placeNow(req)) satisfies Place)
  },
}

/** POST /api/mail/rows: RowsAsked → Place */
const rows = (everybody: readonly Told[]): Endpoint => ({
  path: mailApi.rows,
  method: 'post',
  handler: async (req) => {
    await requireMailer(req)
    const asked = readProgram(rowsAskedSchema, await bodyOf(req), 'rows')
    return Response.json((await takeRows(req, asked, everybody)) satisfies Place)
  },
})

/** POST /api/mail/subscriptions, with the token of a link → ShownSubscriptions */
const open: Endpoint = {
  path: subscriptionsApi.open,
  method: 'post',
  handler: async (req) => Response.json(await shownTo(req), { headers: neverKept }),
}

const neverKept = { 'Cache-Control': 'no-store' }

async function shownTo(req: PayloadRequest): Promise<ShownSubscriptions> {
  const token = tokenIn(req.headers.get('authorization'))
  const subscriber = token && (await findSubscriber(req, { tokenHash: tokenHash(token) }))
  if (!subscriber) return { state: 'closed' }
  const active = await activeOf(req, subscriber.id)
  return {
    state: 'shown',
    email: subscriber.email,
    subscriptions: active.map(({ key, label, rhythm }) => ({
      label,
      rhythm: rhythmWords[rhythm],
      endPath: `${endSubscription.path}${endingToken(req, key)}/`,
    })),
    endAllPath: `${endSubscription.path}${token}/`,
  }
}

/** The doors of the mailer, and that of the page by which somebody sees what they have. */
export const doorsOfMailer = (readers: Readers, everybody: readonly Told[]): Endpoint[] => [
  ...mailDoors(readers),
  place,
  rows(everybody),
  open,
]
