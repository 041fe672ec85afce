import { dayOf } from '@avizier/shared/dates'
import { APIError, NotFound, type Endpoint } from 'payload'
import { personOf } from '../../access/person-of.ts'
import { refuse } from '../../access/refuse.ts'
import { readLetterhead } from '../../mail/letterhead.ts'
import { pdfAnswer } from '../../print/pdf-answer.ts'
import { printReport } from '../../print/report.ts'
import { monitoringRefusals, watchesPress } from '../access.ts'
import { loadReview } from './load-review.ts'
import { printedReview } from './print.ts'
import { openReview, reviewByNumber } from './store.ts'

/** GET /api/press-reviews/pdf → the review that is being made, as PDF/UA; with `?nr=12` one that was sent. */
export const reviewPdf: Endpoint = {
  path: '/pdf',
  method: 'get',
  handler: async (req) => {
    personOf(req)
    if (!watchesPress(req.user)) refuse(monitoringRefusals.read)
    const number = req.searchParams.get('nr')
    const review =
      number === null ? await openReview(req) : await reviewByNumber(req, Number(number) || 0)
    if (number !== null && !review) throw new NotFound(req.t)
    const at = review?.sentAt ? new Date(review.sentAt) : new Date()
    const told = await loadReview(req, review, at)
    if (told.stories.length === 0) throw new APIError('Nu este nicio relatare marcată.', 409)
    const bytes = await printReport(printedReview(told, await readLetterhead(req), at))
    return pdfAnswer(`revista-presei-${dayOf(at)}.pdf`, bytes)
  },
}
