import { hourMs } from '@avizier/shared/dates'
import type { PayloadRequest } from 'payload'
import { changeOffice, readOffice, type PostOffice } from '../mail/post-office.ts'
import { lastNumberAt, rowsWhere } from '../register/store.ts'
import type { Period } from './period.ts'
import { dueBefore, lastDue, type DigestRhythm } from './rhythms.ts'

// Up to where the digests of a rhythm have told, which the post keeps.

const fields = {
  daily: { until: 'dailyUntil', row: 'dailyRow' },
  weekly: { until: 'weeklyUntil', row: 'weeklyRow' },
} as const

const placeIn = (office: PostOffice, rhythm: DigestRhythm) => ({
  until: office[fields[rhythm].until],
  row: office[fields[rhythm].row],
})

/** The digests that are due at an instant, by which letters are known that were written for them. */
export const digestKey = (rhythm: DigestRhythm, due: Date): string =>
  `digest ${rhythm} ${due.toISOString()}`

/** By so much the clocks of a newsroom's machines differ, at most. */
const clocksDifferMs = hourMs

const sinceOf = (at: string): string =>
  new Date(new Date(at).getTime() - clocksDifferMs).toISOString()

/** From where the last digest ended; null where that of `due` was written. */
export async function periodOf(
  req: PayloadRequest,
  rhythm: DigestRhythm,
  due: Date,
): Promise<Period | null> {
  const { until, row } = placeIn(await readOffice(req), rhythm)
  const dueAt = due.toISOString()
  // What was told later than now was told by a clock that was ahead: rows say what is new, and none is told twice.
  const after = until === null || until > dueAt ? dueBefore(rhythm, due).toISOString() : until
  if (after === dueAt) return null
  const afterRow = row ?? (await lastNumberAt(req, after))
  return {
    afterRow,
    lastRow: Math.max(afterRow, await lastNumberAt(req, due.toISOString())),
    since: sinceOf(after),
  }
}

/** A period for somebody who has been told up to another row than the others. */
export async function periodAfter(
  req: PayloadRequest,
  period: Period,
  afterRow: number,
): Promise<Period> {
  if (afterRow >= period.afterRow) return { ...period, afterRow }
  const [row] = await rowsWhere(req, { number: { equals: afterRow } })
  return { ...period, afterRow, since: row ? sinceOf(row.at) : new Date(0).toISOString() }
}

/** The digest of `due` is written. */
export async function endPeriod(
  req: PayloadRequest,
  rhythm: DigestRhythm,
  due: Date,
  { lastRow }: Period,
): Promise<void> {
  await changeOffice(req, await readOffice(req), {
    [fields[rhythm].until]: due.toISOString(),
    [fields[rhythm].row]: lastRow,
  })
}

/** Up to which row those of a rhythm have been told; `pending` is a digest that is due and not written to its end. */
export async function placeOfDigests(
  req: PayloadRequest,
  rhythm: DigestRhythm,
  now: Date,
): Promise<{ row: number; pending: Date | null }> {
  const { until, row } = placeIn(await readOffice(req), rhythm)
  const due = lastDue(rhythm, now)
  return {
    row: row ?? (await lastNumberAt(req, until ?? due.toISOString())),
    pending: until !== null && until < due.toISOString() ? due : null,
  }
}
