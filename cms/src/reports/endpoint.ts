import { toCsv } from '@avizier/shared/csv'
import { figuresHead } from '@avizier/shared/figures'
import { NotFound, type Endpoint } from 'payload'
import { z } from 'zod'
import { personOf } from '../access/person-of.ts'
import { refuse } from '../access/refuse.ts'
import { worksOnCases } from '../access/works-on-cases.ts'
import { csvAnswer } from '../csv/csv-answer.ts'
import { pdfAnswer } from '../print/pdf-answer.ts'
import { reportForms, reportNames, reportNumbers } from './addresses.ts'
import { reportRefusals, reportYear } from './asked.ts'
import { publishEndpoint } from './publish-endpoint.ts'
import { knownReport } from './published-report.ts'
import { printYearly } from './print-yearly.ts'
import { reportRows } from './told.ts'

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
    if (!worksOnCases(req.user)) refuse(reportRefusals.read)
    const parsed = asked.safeParse(req.routeParams)
    if (!parsed.success) throw new NotFound(req.t)
    const { name, year, form } = parsed.data
    const now = new Date()
    const { report } = await knownReport(req, name, year, now)
    const file = `raport-${reportNumbers[name]}-${year}`
    if (form === 'csv') return csvAnswer(`${file}.csv`, toCsv(figuresHead, reportRows(report)))
    return pdfAnswer(`${file}.pdf`, await printYearly(req, report, now))
  },
}

export const reportEndpoints = [download, publishEndpoint]
