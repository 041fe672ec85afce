import { createHash } from 'node:crypto'
import type { RegisterRow } from '@avizier/shared/register'
import type { PayloadRequest } from 'payload'
import { inTurns } from '../database/in-turns.ts'
import type { JobKind, Work } from '../jobs/job.ts'
import { readOffice } from '../mail/post-office.ts'
import { rowsWhere } from '../register/store.ts'
import { digestKey, endPeriod, periodOf } from './digest-place.ts'
import { digestLetter } from './letters.ts'
import { publicLink } from './links.ts'
import type { Period } from './period.ts'
import { newsAfterRows, theirs, type NewsAfterRows } from './news-of-period.ts'
import type { News } from './news.ts'
import { hasOwnPlaces, moveOwnPlaces } from './own-places.ts'
import { queueRow } from './queue-row.ts'
import { readersOf, type Reader } from './recipients.ts'
import { digestTime, lastDue, type DigestRhythm } from './rhythms.ts'
import { publicAmong } from './still-public.ts'
import { keepText, writeLetters } from './write-letters.ts'

/** Writes the digests that are due: each morning, of a Monday the weekly ones too. What was missed is caught up in one. */
export const queueDigests: JobKind = {
  name: 'queue-digests',
  label: { ro: 'Rezumatele pentru abonați', en: 'Digests for subscribers' },
  every: digestTime,
  attempts: 4,
  async run(work) {
    for (const rhythm of ['daily', 'weekly'] as const) await queueDigest(work, rhythm)
  },
}

/**
 * The digest of a period, once: however often it is begun, nobody gets two, and nobody an empty one. Whoever has changed the
 * rhythm has a place of their own in the register, from which they are told once.
 */
export async function queueDigest(
  { payload, turn, now }: Work,
  rhythm: DigestRhythm,
): Promise<void> {
  const due = lastDue(rhythm, now)
  const period = await turn((req) => periodOf(req, rhythm, due))
  if (period === null) return
  const newsAfter = newsAfterRows(period)
  const isNews = (await turn((req) => newsAfter(req, period.afterRow))).size > 0
  const isOwnPlace = !isNews
  const next = (req: PayloadRequest, after: string) => readersOf(req, { rhythm, isOwnPlace }, after)
  if (isNews || (await turn((req) => hasOwnPlaces(req, rhythm))))
    await inTurns(turn, next, (req, readers) =>
      writeDigests(req, readers, { newsAfter, period, rhythm, due, now }),
    )
  // Who was written to after a correction came has not had it: its letters are those of the readers there were then.
  for (const row of await turn((req) => correctedSince(req, period.lastRow)))
    await queueRow(payload, row, now)
  await turn((req) => endPeriod(req, rhythm, due, period))
}

/** Corrections after a row whose letters are written already; what is not is told to everybody when its turn comes. */
const correctedSince = async (req: PayloadRequest, after: number): Promise<RegisterRow[]> => {
  const { row: last } = await readOffice(req)
  const numbers = { greater_than: after, less_than_equal: last }
  return rowsWhere(req, { and: [{ number: numbers }, { event: { equals: 'corrected' } }] })
}

interface Digest {
  newsAfter: NewsAfterRows
  period: Period
  rhythm: DigestRhythm
  due: Date
  now: Date
}

/** Those who are to hear of the same things get the same words. */
async function writeDigests(
  req: PayloadRequest,
  readers: readonly Reader[],
  { newsAfter, period, rhythm, due, now }: Digest,
): Promise<void> {
  const key = digestKey(rhythm, due)
  const alike = new Map<string, { news: News[]; same: Reader[] }>()
  for (const [reader, news] of await newsOfEach(req, readers, newsAfter, period.afterRow)) {
    const known = alike.get(wordsKey(news))
    if (known) known.same.push(reader)
    else alike.set(wordsKey(news), { news, same: [reader] })
  }
  for (const [words, { news, same }] of alike) {
    if (news.length === 0) continue
    const letter = digestLetter(news, rhythm, due, publicLink(req, '/'))
    const about = news.map((each) => each.about)
    const text = await keepText(req, { key: `${key} ${words}`, ...letter, about }, now)
    await writeLetters(req, { key, text, purpose: 'digest' }, same, now)
  }
  const wants = readers.flatMap((reader) => reader.wants)
  await moveOwnPlaces(req, wants, period.lastRow)
}

const wordsKey = (news: readonly News[]): string =>
  createHash('sha256')
    .update(news.map(({ about, event }) => `${about} ${event}`).join('\n'))
    .digest('hex')

/** What each of them is to hear of, without what was taken back since the period ended, or while others were written. */
async function newsOfEach(
  req: PayloadRequest,
  readers: readonly Reader[],
  newsAfter: NewsAfterRows,
  afterRow: number,
): Promise<(readonly [Reader, News[]])[]> {
  const own = readers.flatMap(({ wants }) => wants.flatMap(({ toldRow }) => toldRow ?? []))
  const byRow = new Map<number, ReadonlyMap<string, News>>()
  for (const row of new Set([afterRow, ...own])) byRow.set(row, await newsAfter(req, row))
  const about = new Set([...byRow.values()].flatMap((news) => [...news.keys()]))
  const shown = await publicAmong(req, [...about])
  return readers.map((reader) => {
    const news = theirs(reader.wants, byRow, afterRow)
    return [reader, news.filter((each) => shown.has(each.about))] as const
  })
}
