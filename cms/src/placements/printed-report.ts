import { dayOf, noonOf, plainDate } from '@avizier/shared/dates'
import type { Letterhead } from '../mail/letterhead.ts'
import type { PrintedReport } from '../print/report.ts'
import type { ReportAsked } from './load-report.ts'
import { noCampaign, reportHead, reportRows } from './report-rows.ts'
import type { CampaignReport } from './report.ts'

interface Printing {
  letterhead: Letterhead
  asked: ReportAsked
  hasCosts: boolean
  now: Date
}

/** The report as pages on the letterhead of the city: a table for each campaign. */
export const printedReport = (
  reports: readonly CampaignReport[],
  { letterhead, asked, hasCosts, now }: Printing,
): PrintedReport => ({
  letterhead,
  title: 'Raportul aparițiilor',
  period: periodOf(asked, now),
  date: dayOf(now),
  blocks:
    reports.length === 0
      ? [{ kind: 'paragraph', text: 'Nicio apariție în această perioadă.' }]
      : reports.flatMap((report) => [
          { kind: 'heading' as const, text: report.campaign?.title ?? noCampaign },
          tableOf(report, hasCosts),
        ]),
})

/** Without the campaign, which stands above its table. */
const tableOf = (report: CampaignReport, hasCosts: boolean) => ({
  kind: 'table' as const,
  columns: reportHead(hasCosts)
    .slice(1)
    .map((label, index) => ({ label, align: index < 2 ? ('start' as const) : ('end' as const) })),
  rows: reportRows([report], hasCosts).map(([, ...cells]) => cells),
})

const day = (text: string): string => plainDate(noonOf(text))

function periodOf({ from, to }: ReportAsked, now: Date): string {
  const until = `până la ${to === null ? plainDate(now) : day(to)}`
  return from === null ? `Toate aparițiile ${until}` : `De la ${day(from)} ${until}`
}
