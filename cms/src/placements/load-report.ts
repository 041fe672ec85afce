import type { PayloadRequest, Where } from 'payload'
import { z } from 'zod'
import { startOfDay, addDays } from '@avizier/shared/dates'
import { relationId } from '../database/relation-id.ts'
import { wordsIn } from '../database/stored-values.ts'
import { sharesOf, perLabels, vatRates, type Money, type Per, type Price } from './cost.ts'
import type { Named, Reported } from './report.ts'
import { placementsSlug } from './slugs.ts'
import { standingOf } from './standing.ts'
import { appearancesWhere, type StoredAppearance } from './store.ts'

/** Of which appearances a report tells: all, where nothing is said. Days as `2026-12-01`. */
export interface ReportAsked {
  campaign: string | null
  from: string | null
  to: string | null
}

/** Appearances as reports tell of them; without costs for whoever is not told. */
export async function loadReported(
  req: PayloadRequest,
  asked: ReportAsked,
  { hasCosts, now }: { hasCosts: boolean; now: Date },
): Promise<Reported[]> {
  const rows = await appearancesWhere(req, whereOf(asked))
  const titles = await campaignTitles(req, rows)
  const costs = hasCosts ? await costsOf(req, rows) : new Map<string, Money>()
  return rows.map((row) => ({
    campaign: row.campaign === null ? null : (titles.get(row.campaign) ?? null),
    outlet: row.outlet,
    medium: row.medium,
    standing: standingOf(row, now),
    cost: costs.get(row.id) ?? null,
  }))
}

const whereOf = ({ campaign, from, to }: ReportAsked): Where => ({
  and: [
    ...(campaign === null ? [] : [{ campaign: { equals: campaign } }]),
    ...(from === null
      ? []
      : [{ startsAt: { greater_than_equal: startOfDay(from).toISOString() } }]),
    ...(to === null ? [] : [{ startsAt: { less_than: startOfDay(addDays(to, 1)).toISOString() } }]),
  ],
})

/** Campaigns by their ids, also those that are drafts; one that is gone is none. */
export async function campaignTitles(
  req: PayloadRequest,
  rows: readonly Pick<StoredAppearance, 'campaign'>[],
): Promise<ReadonlyMap<string, Named>> {
  const ids = [...new Set(rows.flatMap(({ campaign }) => campaign ?? []))]
  if (ids.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: unknown; title?: unknown }>({
    collection: 'campaigns',
    where: { id: { in: ids } },
    select: { title: true },
    pagination: false,
    limit: 0,
    req,
  })
  return new Map(
    docs.map(({ id, title }) => [
      String(id),
      { id: String(id), title: wordsIn(title) ?? 'Fără titlu' },
    ]),
  )
}

const pricedPlacement = z.object({
  id: z.string(),
  cost: z
    .object({
      bani: z.number().int(),
      per: z.enum(Object.keys(perLabels) as [Per, ...Per[]]),
      vatRate: z.enum(vatRates),
      includesVat: z.boolean().nullish().transform(Boolean),
    })
    .nullable()
    .catch(null),
})

/** What each appearance costs: its share of the contract, of all whose share is asked, in the order of their time. */
async function costsOf(
  req: PayloadRequest,
  rows: readonly StoredAppearance[],
): Promise<ReadonlyMap<string, Money>> {
  const placements = [...new Set(rows.map(({ placement }) => placement))]
  const all = await appearancesWhere(req, { placement: { in: placements } })
  const byPlacement = Map.groupBy(all, ({ placement }) => placement)
  const prices = await pricesOf(req, placements)
  return new Map(
    prices.flatMap(({ id, price }) => {
      const own = byPlacement.get(id) ?? []
      const shares = sharesOf(price, own.length)
      return own.flatMap((row, index) => {
        const share = shares[index]
        return share ? [[row.id, share] as const] : []
      })
    }),
  )
}

async function pricesOf(
  req: PayloadRequest,
  ids: readonly string[],
): Promise<{ id: string; price: Price }[]> {
  const { docs } = await req.payload.db.find({
    collection: placementsSlug,
    where: { id: { in: [...ids] } },
    pagination: false,
    limit: 0,
    req,
  })
  return docs.flatMap((doc) => {
    const { id, cost } = pricedPlacement.parse(doc)
    return cost === null ? [] : [{ id, price: cost }]
  })
}

/** The campaigns that something was placed for, by title. */
export async function campaignChoices(req: PayloadRequest): Promise<Named[]> {
  const { docs } = await req.payload.db.find({
    collection: placementsSlug,
    where: { campaign: { exists: true } },
    select: { campaign: true },
    pagination: false,
    limit: 0,
    req,
  })
  const named = docs.map((doc) => ({
    campaign: relationId((doc as { campaign?: unknown }).campaign),
  }))
  const titles = [...(await campaignTitles(req, named)).values()]
  return titles.toSorted((one, other) => one.title.localeCompare(other.title, 'ro'))
}
