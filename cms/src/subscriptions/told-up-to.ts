import type { PayloadRequest } from 'payload'
import { readOffice } from '../mail/post-office.ts'
import { mailsSlug } from '../mail/slugs.ts'
import { digestKey, periodOf, placeOfDigests } from './digest-place.ts'
import type { DigestRhythm } from './rhythms.ts'
import { rowKey } from './still-public.ts'
import type { Subscription } from './store.ts'

/** Up to which row of the register a reader has been told by one of their subscriptions, letters that wait among them. */
export async function toldUpTo(
  req: PayloadRequest,
  subscription: Pick<Subscription, 'subscriber' | 'rhythm' | 'toldRow'>,
  now: Date,
): Promise<number> {
  const { rhythm, toldRow } = subscription
  if (rhythm === 'at-once') return Math.max(toldRow ?? 0, await toldByRows(req, subscription))
  return toldByDigests(req, { ...subscription, rhythm }, now)
}

type Of = Pick<Subscription, 'subscriber' | 'toldRow'>

/** The letters of the next row may be half written: theirs may be among them. */
async function toldByRows(req: PayloadRequest, { subscriber }: Of): Promise<number> {
  const { row } = await readOffice(req)
  return (await hasLetter(req, rowKey(row + 1), subscriber)) ? row + 1 : row
}

/** The same of a digest. */
async function toldByDigests(
  req: PayloadRequest,
  { subscriber, toldRow, rhythm }: Of & { rhythm: DigestRhythm },
  now: Date,
): Promise<number> {
  const { row, pending } = await placeOfDigests(req, rhythm, now)
  const isWritten = pending && (await hasLetter(req, digestKey(rhythm, pending), subscriber))
  const period = isWritten ? await periodOf(req, rhythm, pending) : null
  return Math.max(toldRow ?? row, period?.lastRow ?? 0)
}

async function hasLetter(
  req: PayloadRequest,
  key: string,
  subscriber: string | null,
): Promise<boolean> {
  const where = { key: { equals: `${key} ${subscriber}` } }
  return (await req.payload.db.findOne({ collection: mailsSlug, where, req })) !== null
}
