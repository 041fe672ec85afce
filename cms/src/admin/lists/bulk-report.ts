import { z } from 'zod'
import { bulkActs } from './bulk-acts.ts'

const outcomes = z.discriminatedUnion('state', [
  z.object({ state: z.literal('waiting') }),
  /** It was sent, and no answer came: it may have been done. */
  z.object({ state: z.literal('unsure') }),
  z.object({ state: z.literal('done') }),
  z.object({ state: z.literal('refused'), sentence: z.string() }),
])
export type BulkOutcome = z.infer<typeof outcomes>

const reportSchema = z.object({
  act: z.enum(bulkActs),
  details: z.record(z.string(), z.unknown()),
  items: z.array(
    z.object({ id: z.string(), title: z.string(), revision: z.number(), outcome: outcomes }),
  ),
})

/** What became of each document of a bulk act, so far. */
export type BulkReport = z.infer<typeof reportSchema>
export type BulkItem = BulkReport['items'][number]

const keyOf = (collection: string): string => `avizier-bulk-${collection}`

/** The report of this window that was not closed yet; what was running when the page went is not running any more. */
export function keptReport(collection: string): BulkReport | null {
  const kept = sessionStorage.getItem(keyOf(collection))
  return kept === null ? null : reportSchema.parse(JSON.parse(kept))
}

/** Keeps the report until it is closed, whatever page is opened meanwhile. */
export function keepReport(collection: string, report: BulkReport | null): void {
  if (report) sessionStorage.setItem(keyOf(collection), JSON.stringify(report))
  else sessionStorage.removeItem(keyOf(collection))
}

/** The report after something became of one document. */
export const withOutcome = (report: BulkReport, id: string, outcome: BulkOutcome): BulkReport => ({
  ...report,
  items: report.items.map((item) => (item.id === id ? { ...item, outcome } : item)),
})

export const inState = (report: BulkReport, state: BulkOutcome['state']): BulkItem[] =>
  report.items.filter(({ outcome }) => outcome.state === state)
