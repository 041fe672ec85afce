import type { PayloadRequest, Where } from 'payload'
import { rowsWhere } from '../register/store.ts'
import { periodAfter } from './digest-place.ts'
import { newsOf, type News } from './news.ts'
import { newsInPeriod, type Period } from './period.ts'
import type { Wanted } from './recipients.ts'

/** What the rows after one, up to the end of a period, tell, in order and by what it is about; each is read once. */
export type NewsAfterRows = (req: PayloadRequest, row: number) => Promise<ReadonlyMap<string, News>>

export function newsAfterRows(period: Period): NewsAfterRows {
  const known = new Map<number, ReadonlyMap<string, News>>()
  return async (req, row) => {
    const news = known.get(row) ?? (await newsOfPeriod(req, await periodAfter(req, period, row)))
    known.set(row, news)
    return news
  }
}

async function newsOfPeriod(
  req: PayloadRequest,
  { afterRow, lastRow, since }: Period,
): Promise<ReadonlyMap<string, News>> {
  const where: Where = {
    and: [
      { number: { greater_than: afterRow } },
      { number: { less_than_equal: lastRow } },
      { at: { greater_than: since } },
      { event: { not_equals: 'referenced' } },
    ],
  }
  const news = new Map<string, News>()
  for (const row of newsInPeriod(await rowsWhere(req, where))) {
    const told = await newsOf(req, row)
    if (told) news.set(told.about, told)
  }
  return news
}

/**
 * What somebody hears of by all that they have, each once and in order; `byRow` is what there is after each row up to which
 * one of theirs has told, `afterRow` that of those without a place of their own.
 */
export function theirs(
  wants: readonly Pick<Wanted, 'target' | 'toldRow'>[],
  byRow: ReadonlyMap<number, ReadonlyMap<string, News>>,
  afterRow: number,
): News[] {
  const own = wants.map(({ target, toldRow }) => ({ target, row: toldRow ?? afterRow }))
  // What comes after a later row is among what comes after an earlier one.
  const all = byRow.get(Math.min(...own.map(({ row }) => row)))
  return [...(all?.keys() ?? [])].flatMap((about) => {
    const told = own.flatMap(({ target, row }) => {
      const news = byRow.get(row)?.get(about)
      return news?.targets.includes(target) ? [news] : []
    })
    return told.slice(0, 1)
  })
}
