import { tokenIn } from '@avizier/shared/counter-api'
import { mailApi, rowsAskedSchema, type Place } from '@avizier/shared/mail/mail-api'
import {
  changeAskedSchema,
  subscriptionsApi,
  type ChangeAnswer,
  type ShownSubscriptions,
  type ToldOfLink,
} from '@avizier/shared/subscriptions-api'
import type { Endpoint, PayloadRequest } from 'payload'
import { inTransaction } from '../database/in-transaction.ts'
import { mailDoors } from '../mail/doors.ts'
import type { HearLost, Readers } from '../mail/readers.ts'
import { requireMailer } from '../register/require-publisher.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readProgram } from '../requests/of-programs.ts'
import { changeByLink, shownTo, toldOf } from './by-link.ts'
import { placeNow, takeRows, type Told } from './take-rows.ts'

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

/** A door for whoever has a link; what it says is kept by nobody. */
const byLink = <Told extends { state: string }>(
  path: string,
  tell: (req: PayloadRequest, token: string) => Promise<Told>,
): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    const token = tokenIn(req.headers.get('authorization'))
    const told = token === undefined ? { state: 'closed' } : await tell(req, token)
    return Response.json(told, { headers: { 'Cache-Control': 'no-store' } })
  },
})

/** POST → ShownSubscriptions */
const open = byLink<ShownSubscriptions>(subscriptionsApi.open, shownTo)

/** POST ChangeAsked → ChangeAnswer */
const change = byLink<ChangeAnswer>(subscriptionsApi.change, async (req, token) => {
  const asked = readProgram(changeAskedSchema, await bodyOf(req), 'change')
  return inTransaction(req.payload, (inside) => changeByLink(inside, token, asked, new Date()))
})

/** POST → ToldOfLink */
const link = byLink<ToldOfLink>(subscriptionsApi.link, (req, token) =>
  toldOf(req, token, new Date()),
)

/** The doors of the mailer, and those of the pages behind the links of letters. */
export const doorsOfMailer = (
  readers: Readers,
  everybody: readonly Told[],
  hearLost: HearLost,
): Endpoint[] => [...mailDoors(readers, hearLost), place, rows(everybody), open, change, link]
