import type { PlacementMedium } from '@avizier/shared/kinds/campaigns'
import { nothing, sum, type Money } from './cost.ts'
import type { Standing } from './standing.ts'

/** An appearance, as far as reports go by it. */
export interface Reported {
  campaign: Named | null
  outlet: string
  medium: PlacementMedium
  standing: Standing
  /** Null for whoever is not told. */
  cost: Money | null
}

export interface Named {
  id: string
  title: string
}

/** How many there were, and what they cost. */
export interface Counted {
  planned: number
  appeared: number
  missed: number
  /** Their time is over, and there is no proof. */
  overdue: number
  /** All of them; null for whoever is not told. */
  ordered: Money | null
  /** Those that appeared. */
  delivered: Money | null
}

export interface OutletLine extends Counted {
  outlet: string
  medium: PlacementMedium
}

export interface CampaignReport {
  /** Null for what belongs to no campaign. */
  campaign: Named | null
  outlets: OutletLine[]
  total: Counted
}

/** Per campaign, by its title, and in it per outlet; what belongs to none comes last. */
export function reportOf(rows: readonly Reported[]): CampaignReport[] {
  const byCampaign = Map.groupBy(rows, ({ campaign }) => campaign?.id ?? '')
  return [...byCampaign.values()]
    .map((own) => ({
      campaign: own[0]?.campaign ?? null,
      outlets: outletsOf(own),
      total: countedOf(own),
    }))
    .toSorted(byTitle)
}

/** An outlet has a line for each of its media: a newspaper and its site are two. */
export function outletsOf(rows: readonly Reported[]): OutletLine[] {
  const byOutlet = Map.groupBy(rows, ({ outlet, medium }) => `${medium} ${sameName(outlet)}`)
  return [...byOutlet.values()]
    .flatMap((own) => {
      const [first] = own
      return first ? [{ outlet: first.outlet, medium: first.medium, ...countedOf(own) }] : []
    })
    .toSorted((one, other) => one.outlet.localeCompare(other.outlet, 'ro'))
}

const sameName = (outlet: string): string => outlet.trim().toLocaleLowerCase('ro')

function countedOf(rows: readonly Reported[]): Counted {
  const of = (standing: Standing) => rows.filter((row) => row.standing === standing)
  const isTold = rows.some(({ cost }) => cost !== null)
  const costOf = (some: readonly Reported[]) =>
    isTold ? sum(some.map(({ cost }) => cost ?? nothing)) : null
  return {
    planned: rows.length,
    appeared: of('appeared').length,
    missed: of('missed').length,
    overdue: of('overdue').length,
    ordered: costOf(rows),
    delivered: costOf(of('appeared')),
  }
}

function byTitle(one: CampaignReport, other: CampaignReport): number {
  if (one.campaign === null || other.campaign === null)
    return Number(one.campaign === null) - Number(other.campaign === null)
  return one.campaign.title.localeCompare(other.campaign.title, 'ro')
}
