import { noonOf, plainDate } from '@avizier/shared/dates'
import { cutTo } from '@avizier/shared/letters'
import { z } from 'zod'
import { letterheadSchema } from '../mail/letterhead.ts'
import { readPerson } from '../requests/of-people.ts'
import { writtenWords } from '../requests/words.ts'
import { blocksSchema } from './blocks.ts'
import { typeset } from './engine.ts'
import { contactOf, headOf, signatorySchema } from './letterhead.ts'

const reportSchema = z.object({
  letterhead: letterheadSchema,
  title: writtenWords({
    missing: 'Raportul nu are titlu. Scrieți-l, apoi tipăriți din nou.',
    tooLong: 'Titlul raportului are',
    most: 300,
  }),
  /** What it tells of: „1 ianuarie – 31 decembrie 2026”, „duminică, 29 noiembrie 2026”. */
  period: writtenWords({
    missing: 'Raportul nu spune la ce perioadă se referă. Scrieți-o, apoi tipăriți din nou.',
    tooLong: 'Perioada raportului are',
    most: 300,
  }),
  /** The calendar day on which it was made. */
  date: z.iso.date('Raportul nu are dată. Alegeți-o, apoi tipăriți din nou.'),
  blocks: blocksSchema,
  signatory: signatorySchema.default(null),
})

/** A report as plain data. */
export type PrintedReport = z.input<typeof reportSchema>

/**
 * A report on the letterhead of the city, as PDF/UA-1. The same data gives the same bytes. Throws an APIError (400) with a
 * Romanian sentence for each part that is missing.
 */
export async function printReport(data: PrintedReport): Promise<Uint8Array> {
  const { letterhead, title, period, date, blocks, signatory } = readPerson(reportSchema, data)
  const made = noonOf(date)
  const page = {
    letterhead: headOf(letterhead),
    contact: contactOf(letterhead),
    title,
    facts: [period, `Întocmit la ${plainDate(made)}`],
    running: cutTo(title, 110),
    blocks,
    signatory,
  }
  return typeset({ template: 'report', data: page, made })
}
