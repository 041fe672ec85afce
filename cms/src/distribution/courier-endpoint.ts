import { toCsv } from '@avizier/shared/csv'
import { dayOf } from '@avizier/shared/dates'
import { NotFound, type Endpoint } from 'payload'
import { z } from 'zod'
import { personOf } from '../access/person-of.ts'
import { refuse } from '../access/refuse.ts'
import { csvAnswer } from '../csv/csv-answer.ts'
import { readLetterhead } from '../mail/letterhead.ts'
import { pdfAnswer } from '../print/pdf-answer.ts'
import { printReport } from '../print/report.ts'
import { distributes, distributionRefusal } from './access.ts'
import { courierReport } from './courier-report.ts'
import { courierFile, courierHead, courierRows } from './distribution.ts'
import { courierForms } from './slugs.ts'
import { findDistribution } from './store.ts'

const asked = z.object({ id: z.string(), form: z.enum(courierForms) })

/** GET /api/distributions/:id/courier/:form → the list for the courier, as CSV or PDF. */
export const courierList: Endpoint = {
  path: '/:id/courier/:form',
  method: 'get',
  handler: async (req) => {
    personOf(req)
    if (!distributes(req.user)) refuse(distributionRefusal)
    const parsed = asked.safeParse(req.routeParams)
    const distribution = parsed.success ? await findDistribution(req, parsed.data.id) : null
    if (!parsed.success || !distribution) throw new NotFound(req.t)
    const file = courierFile(distribution)
    if (parsed.data.form === 'csv')
      return csvAnswer(`${file}.csv`, toCsv(courierHead, courierRows(distribution)))
    const report = courierReport(distribution, await readLetterhead(req), dayOf(new Date()))
    return pdfAnswer(`${file}.pdf`, await printReport(report))
  },
}
