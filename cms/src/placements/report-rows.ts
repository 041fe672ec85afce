import { placementMediumLabels } from '@avizier/shared/kinds/campaigns'
import { leiText } from '../fields/lei.ts'
import { nothing } from './cost.ts'
import type { CampaignReport, Counted } from './report.ts'

/** What belongs to no campaign is called so. */
export const noCampaign = 'Fără campanie'

const counts = ['Planificate', 'Au apărut', 'Nu au apărut', 'Fără dovadă']
const costs = [
  'Contractat, fără TVA (lei)',
  'Contractat, cu TVA (lei)',
  'Apărut, fără TVA (lei)',
  'Apărut, cu TVA (lei)',
]

/** The columns of a report as a table. */
export const reportHead = (hasCosts: boolean): string[] => [
  ...['Campania', 'Unde', 'Mediul'],
  ...counts,
  ...(hasCosts ? costs : []),
]

/** A row for each outlet, and below those of a campaign their total. */
export const reportRows = (reports: readonly CampaignReport[], hasCosts: boolean): string[][] =>
  reports.flatMap(({ campaign, outlets, total }) => {
    const name = campaign?.title ?? noCampaign
    return [
      ...outlets.map((line) => [
        ...[name, line.outlet, placementMediumLabels[line.medium]],
        ...countedCells(line, hasCosts),
      ]),
      [name, 'Total', '', ...countedCells(total, hasCosts)],
    ]
  })

/** The figures of a line, in the order of the columns. */
export function countedCells(counted: Counted, hasCosts: boolean): string[] {
  const { planned, appeared, missed, overdue } = counted
  const ordered = counted.ordered ?? nothing
  const delivered = counted.delivered ?? nothing
  const money = [ordered.net, ordered.gross, delivered.net, delivered.gross].map(leiText)
  return [...[planned, appeared, missed, overdue].map(String), ...(hasCosts ? money : [])]
}
