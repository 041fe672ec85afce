import { toCsv } from '@avizier/shared/csv'
import { dayOf } from '@avizier/shared/dates'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '../access/person-of.ts'
import { refuse } from '../access/refuse.ts'
import { csvAnswer } from '../csv/csv-answer.ts'
import { readLetterhead } from '../mail/letterhead.ts'
import { pdfAnswer } from '../print/pdf-answer.ts'
import { printReport } from '../print/report.ts'
import { readProgram } from '../requests/of-programs.ts'
import { placementRefusals, seesCosts, seesPlacements } from './access.ts'
import { loadReported } from './load-report.ts'
import { printedReport } from './printed-report.ts'
import { reportHead, reportRows } from './report-rows.ts'
import { reportOf } from './report.ts'

const absent = z.literal('').transform(() => null)
const day = z
  .union([z.iso.date(), absent])
  .nullish()
  .transform((value) => value ?? null)

/** Of what a report tells, as an address says it: `campaign`, `from`, `to`. */
export const reportAsked = z.object({
  campaign: z
    .string()
    .nullish()
    .transform((value) => value || null),
  from: day,
  to: day,
})

/** GET /api/appearances/report?campaign=…&from=2026-12-01&to=2026-12-31 → the report as CSV. */
export const reportEndpoint: Endpoint = {
  path: '/report',
  method: 'get',
  handler: async (req) => {
    const { reports, hasCosts, now } = await reportFor(req)
    const csv = toCsv(reportHead(hasCosts), reportRows(reports, hasCosts))
    return csvAnswer(`aparitii-${dayOf(now)}.csv`, csv)
  },
}

/** GET /api/appearances/report.pdf, with the same question → the report as PDF/UA. */
export const printedReportEndpoint: Endpoint = {
  path: '/report.pdf',
  method: 'get',
  handler: async (req) => {
    const { reports, ...told } = await reportFor(req)
    const letterhead = await readLetterhead(req)
    const pdf = await printReport(printedReport(reports, { letterhead, ...told }))
    return pdfAnswer(`aparitii-${dayOf(told.now)}.pdf`, pdf)
  },
}

/** What whoever asks is told, as their question has it. */
async function reportFor(req: PayloadRequest) {
  personOf(req)
  if (!seesPlacements(req.user)) refuse(placementRefusals.read)
  const hasCosts = seesCosts(req.user)
  const now = new Date()
  const asked = readProgram(reportAsked, req.query, 'report')
  const reports = reportOf(await loadReported(req, asked, { hasCosts, now }))
  return { reports, asked, hasCosts, now }
}
