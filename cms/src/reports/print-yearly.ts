import { dayOf } from '@avizier/shared/dates'
import type { PayloadRequest } from 'payload'
import { readLetterhead } from '../mail/letterhead.ts'
import { printReport } from '../print/report.ts'
import { periodOf, printedBlocks, type PrintedYear } from './told.ts'

/** A yearly report on the letterhead of the city, as PDF/UA. */
export const printYearly = async (
  req: PayloadRequest,
  report: PrintedYear,
  now: Date,
): Promise<Uint8Array> =>
  printReport({
    letterhead: await readLetterhead(req),
    title: report.title,
    period: periodOf(report, now),
    date: dayOf(now),
    blocks: printedBlocks(report),
  })
