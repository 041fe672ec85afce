import type { Place, RowsAsked } from '@avizier/shared/mail/mail-api'
import { rowHash, type RegisterRow } from '@avizier/shared/register'
import type { Payload, PayloadRequest } from 'payload'
import { commitWithin } from '../database/commits.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { changeOffice, readOffice } from '../mail/post-office.ts'
import { findDelivery } from '../publishers/deliveries.ts'
import { findRow, readHead } from '../register/store.ts'
import { isNews } from './news.ts'

/** How often a row that the site does not show yet is looked for, where another process tells of it. */
const lookMs = 1000

/** Those who are told of rows: whether there is anybody, and the letters of one row, however often it is begun. */
export interface Told {
  areThere(req: PayloadRequest): Promise<boolean>
  queue(payload: Payload, row: RegisterRow, now: Date): Promise<void>
}

/** Up to which row letters are written. */
export async function placeNow(req: PayloadRequest): Promise<Place> {
  const { row, rowHash: hash } = await readOffice(req)
  return { number: row, hash }
}

/**
 * Writes the letters of one row after the other, up to a row or until the time is over. A row is told of when the site shows
 * it, never before: whoever reads of it finds it there, and its publication waits for no letter.
 */
export async function takeRows(
  req: PayloadRequest,
  { upTo, waitSeconds }: RowsAsked,
  everybody: readonly Told[],
): Promise<Place> {
  const deadline = Date.now() + waitSeconds * 1000
  const last = Math.min(upTo, (await readHead(req)).number)
  for (;;) {
    const change = commitWithin(lookMs)
    const place = await placeNow(req)
    if (place.number >= last) return place
    if (!(await isAnybody(req, everybody))) {
      await goTo(req, await findRow(req, last))
      continue
    }
    const row = await findRow(req, place.number + 1)
    const isReady = !isNews(row) || (await findDelivery(req, row.number)) !== null
    if (isReady) {
      for (const told of everybody) await told.queue(req.payload, row, new Date())
      await goTo(req, row)
    }
    if (Date.now() >= deadline) return placeNow(req)
    if (!isReady) await change
  }
}

async function isAnybody(req: PayloadRequest, everybody: readonly Told[]): Promise<boolean> {
  for (const told of everybody) if (await told.areThere(req)) return true
  return false
}

const goTo = (req: PayloadRequest, row: RegisterRow): Promise<void> =>
  inTransaction(req.payload, async (inside) => {
    const office = await readOffice(inside)
    // Whoever asked twice is not led back.
    if (office.row < row.number)
      await changeOffice(inside, office, { row: row.number, rowHash: rowHash(row) })
  })
