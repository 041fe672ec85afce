import type { Rhythm } from '@avizier/shared/rhythms'
import type { PayloadRequest } from 'payload'
import { readOffice } from '../mail/post-office.ts'
import { findRow } from '../register/store.ts'
import { catchUpLetter, reasonOf } from './letters.ts'
import { publicLink } from './links.ts'
import { newsAfterRows } from './news-of-period.ts'
import { newsOf } from './news.ts'
import type { Recipient } from './recipients.ts'
import { publicAmong, rowKey } from './still-public.ts'
import { writeRhythm, type Subscriber, type Subscription } from './store.ts'
import { toldUpTo } from './told-up-to.ts'
import { findText, keepText, writeLetters } from './write-letters.ts'

/**
 * Another rhythm for what somebody has: what they have not been told of is told once, by the new one, and nothing again. A
 * digest begins for them where the old rhythm ended; who is told at once from now on gets what waited, in one letter.
 * `req` is in a transaction.
 */
export async function changeRhythm(
  req: PayloadRequest,
  subscriber: Pick<Subscriber, 'id' | 'email'>,
  subscription: Subscription,
  rhythm: Rhythm,
  now: Date,
): Promise<void> {
  if (rhythm === subscription.rhythm) return
  const toldRow = await toldUpTo(req, subscription, now)
  await writeRhythm(req, subscription, { rhythm, toldRow })
  if (rhythm !== 'at-once') return
  const { id, target, label } = subscription
  const reader: Recipient = {
    ...{ subscriber: subscriber.id, email: subscriber.email },
    ...{ subscriptions: [id], reason: reasonOf([label], rhythm) },
  }
  const { row } = await readOffice(req)
  await catchUp(req, { reader, target, afterRow: toldRow, lastRow: row }, now)
  if (toldRow <= row) await joinRow(req, { reader, target, row: row + 1 }, now)
}

interface Waited {
  reader: Recipient
  target: string
  afterRow: number
  lastRow: number
}

/** What waited for a digest that does not come any more. */
async function catchUp(
  req: PayloadRequest,
  { reader, target, afterRow, lastRow }: Waited,
  now: Date,
): Promise<void> {
  if (afterRow >= lastRow) return
  const since = new Date(0).toISOString()
  const all = await newsAfterRows({ afterRow, lastRow, since })(req, afterRow)
  const wanted = [...all.values()].filter(({ targets }) => targets.includes(target))
  const about = wanted.map((news) => news.about)
  const shown = await publicAmong(req, about)
  const news = wanted.filter((each) => shown.has(each.about))
  if (news.length === 0) return
  const key = `digest at-once ${lastRow} ${reader.subscriptions.join(' ')}`
  const letter = catchUpLetter(news, now, publicLink(req, '/'))
  const told = news.map((each) => each.about)
  const text = await keepText(req, { key, ...letter, about: told }, now)
  await writeLetters(req, { key, text, purpose: 'digest' }, [reader], now)
}

/** The letters of this row may be half written, and may have passed this reader: theirs is written here, once in any case. */
async function joinRow(
  req: PayloadRequest,
  { reader, target, row: number }: Pick<Waited, 'reader' | 'target'> & { row: number },
  now: Date,
): Promise<void> {
  const key = rowKey(number)
  const text = await findText(req, key)
  const news = text && (await newsOf(req, await findRow(req, number)))
  if (!news || news.event === 'withdrawn' || !news.targets.includes(target)) return
  await writeLetters(req, { key, text, purpose: 'news' }, [reader], now)
}
