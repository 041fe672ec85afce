import { toCsv } from '@avizier/shared/csv'
import { dayOf } from '@avizier/shared/dates'
import { NotFound, type Endpoint } from 'payload'
import { z } from 'zod'
import { csvAnswer } from '../csv/csv-answer.ts'
import { readLetterhead } from '../mail/letterhead.ts'
import { pdfAnswer } from '../print/pdf-answer.ts'
import { printReport } from '../print/report.ts'
import { askedDistribution } from './asked-distribution.ts'
import { courierReport } from './courier-report.ts'
import { courierFile, courierHead, courierRows } from './distribution.ts'
import { courierForms } from './slugs.ts'

const courierForm = z.enum(courierForms)

/** GET /api/distributions/:id/courier/:form → the list for the courier, as CSV or PDF. */
export const courierList: Endpoint = {
  path: '/:id/courier/:form',
  method: 'get',
  handler: async (req) => {
    const distribution = await askedDistribution(req)
    const { data: form } = courierForm.safeParse(req.routeParams?.form)
    if (!form) throw new NotFound(req.t)
    const file = courierFile(distribution)
    if (form === 'csv')
      return csvAnswer(`${file}.csv`, toCsv(courierHead, courierRows(distribution)))
    const report = courierReport(distribution, await readLetterhead(req), dayOf(new Date()))
    return pdfAnswer(`${file}.pdf`, await printReport(report))
  },
}
