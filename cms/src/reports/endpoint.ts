import { toCsv } from '@avizier/shared/csv'
import { dayOf } from '@avizier/shared/dates'
import { figuresHead } from '@avizier/shared/figures'
import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '../access/person-of.ts'
import { refuse } from '../access/refuse.ts'
import { worksOnCases } from '../access/works-on-cases.ts'
import { csvAnswer } from '../csv/csv-answer.ts'
import { readLetterhead } from '../mail/letterhead.ts'
import { pdfAnswer } from '../print/pdf-answer.ts'
import { printReport } from '../print/report.ts'
import { reportForms, reportNames, reportNumbers } from './addresses.ts'
import { reportsRefusal, reportYear } from './asked.ts'
import { publishEndpoint } from './publish-endpoint.ts'
import { knownReport } from './published-report.ts'
import type { Report } from './report.ts'
import { periodOf, printedBlocks, reportRows } from './told.ts'

const asked = z.object({
  name: z.enum(reportNames),
  year: reportYear,
  form: z.enum(reportForms),
})

/** GET /api/reports/:name/:year/:form → a yearly report as CSV or PDF, made from what the newsroom holds. */
const download: Endpoint = {
  path: '/reports/:name/:year/:form',
  method: 'get',
  handler: async (req) => {
    personOf(req)
    if (!worksOnCases(req.user)) refuse(reportsRefusal)
    const parsed = asked.safeParse(req.routeParams)
    if (!parsed.success) throw new NotFound(req.t)
    const { name, year, form } = parsed.data
    const now = new Date()
    const { report } = await knownReport(req, name, year, now)
    const file = `raport-${reportNumbers[name]}-${year}`
    if (form === 'csv') return csvAnswer(`${file}.csv`, toCsv(figuresHead, reportRows(report)))
    return pdfAnswer(`${file}.pdf`, await printed(req, report, now))
  },
}

const printed = async (req: PayloadRequest, report: Report, now: Date): Promise<Uint8Array> =>
  printReport({
    letterhead: await readLetterhead(req),
    title: report.title,
    period: periodOf(report, now),
    date: dayOf(now),
    blocks: printedBlocks(report),
  })

export const reportEndpoints = [download, publishEndpoint]
