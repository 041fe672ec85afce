import { createHash } from 'node:crypto'
import { hourMs } from '@avizier/shared/dates'
import type { PayloadRequest, Where } from 'payload'
import type { JobKind, Work } from '../jobs/job.ts'
import { changeOffice, readOffice } from '../mail/post-office.ts'
import { lastNumberAt, rowsWhere } from '../register/store.ts'
import { digestLetter } from './letters.ts'
import { publicLink } from './links.ts'
import { newsInPeriod, type Period } from './period.ts'
import { newsOf, type News } from './news.ts'
import { inTurns } from './queue-row.ts'
import { readersOf, type Reader } from './recipients.ts'
import { digestTime, dueBefore, lastDue, type DigestRhythm } from './rhythms.ts'
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

const fields = {
  daily: { until: 'dailyUntil', row: 'dailyRow' },
  weekly: { until: 'weeklyUntil', row: 'weeklyRow' },
} as const

/** The digest of a period, once: however often it is begun, nobody gets two, and nobody an empty one. */
export async function queueDigest(work: Work, rhythm: DigestRhythm): Promise<void> {
  const due = lastDue(rhythm, work.now)
  const period = await work.turn((req) => periodOf(req, rhythm, due))
  if (period === null) return
  const all = await work.turn((req) => newsOfPeriod(req, period))
  const next = (req: PayloadRequest, after: string) => readersOf(req, { rhythm }, after)
  if (all.length > 0)
    await inTurns(work.turn, next, async (req, readers) => {
      // What was taken back since the period ended, or while the others were written, is in none of these.
      const shown = await publicAmong(
        req,
        all.map(({ about }) => about),
      )
      const still = all.filter(({ about }) => shown.has(about))
      await writeDigests(req, readers, { all: still, rhythm, due, now: work.now })
    })
  await work.turn(async (req) =>
    changeOffice(req, await readOffice(req), {
      [fields[rhythm].until]: due.toISOString(),
      [fields[rhythm].row]: period.lastRow,
    }),
  )
}

/** By so much the clocks of a newsroom's machines differ, at most. */
const clocksDifferMs = hourMs

/** From where the last digest ended; null where that of `due` was written. */
async function periodOf(
  req: PayloadRequest,
  rhythm: DigestRhythm,
  due: Date,
): Promise<Period | null> {
  const office = await readOffice(req)
  const after = office[fields[rhythm].until] ?? dueBefore(rhythm, due).toISOString()
  if (after >= due.toISOString()) return null
  const afterRow = office[fields[rhythm].row] ?? (await lastNumberAt(req, after))
  return {
    afterRow,
    lastRow: Math.max(afterRow, await lastNumberAt(req, due.toISOString())),
    since: new Date(new Date(after).getTime() - clocksDifferMs).toISOString(),
  }
}

async function newsOfPeriod(
  req: PayloadRequest,
  { afterRow, lastRow, since }: Period,
): Promise<News[]> {
  const where: Where = {
    and: [
      { number: { greater_than: afterRow } },
      { number: { less_than_equal: lastRow } },
      { at: { greater_than: since } },
      { event: { not_equals: 'referenced' } },
    ],
  }
  const news: News[] = []
  for (const row of newsInPeriod(await rowsWhere(req, where))) {
    const told = await newsOf(req, row)
    if (told) news.push(told)
  }
  return news
}

interface Digest {
  all: readonly News[]
  rhythm: DigestRhythm
  due: Date
  now: Date
}

/** Those who are to hear of the same things get the same words. */
async function writeDigests(
  req: PayloadRequest,
  readers: readonly Reader[],
  { all, rhythm, due, now }: Digest,
): Promise<void> {
  const key = `digest ${rhythm} ${due.toISOString()}`
  const theirs = (reader: Reader): News[] =>
    all.filter(({ targets }) => targets.some((target) => reader.targets.includes(target)))
  const alike = Map.groupBy(readers, (reader) =>
    theirs(reader)
      .map(({ about }) => about)
      .join(' '),
  )
  for (const [about, same] of alike) {
    const [first] = same
    if (about === '' || !first) continue
    const letter = digestLetter(theirs(first), rhythm, due, publicLink(req, '/'))
    const textKey = `${key} ${createHash('sha256').update(about).digest('hex')}`
    const text = await keepText(req, { key: textKey, ...letter, about: about.split(' ') }, now)
    await writeLetters(req, { key, text, purpose: 'digest' }, same, now)
  }
}
