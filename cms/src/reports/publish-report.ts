import { APIError, type PayloadRequest } from 'payload'
import { keepPdf } from '../collections/documents/keep-pdf.ts'
import type { WrittenCorrection } from '../corrections/sentence.ts'
import { withinTransaction } from '../database/in-transaction.ts'
import { publish, publishUrgently } from '../workflow/kinds/publish.ts'
import { faulty } from '../requests/of-people.ts'
import { submit } from '../workflow/kinds/plain.ts'
import { deskOf } from '../workflow/desk-of.ts'
import { perform } from '../workflow/perform.ts'
import type { ReportName } from './addresses.ts'
import { announcementText } from './announcement-text.ts'
import { completed, faultsOf, publishable, type KeptFigures, type Written } from './by-hand.ts'
import { changedFigures } from './changed-figures.ts'
import { gatherReport } from './gather.ts'
import type { PublishWay } from './how-published.ts'
import { printYearly } from './print-yearly.ts'
import { publishedReport, reportKey, type PublishedReport } from './published-report.ts'
import type { Report } from './report.ts'

export interface AskedToPublish {
  name: ReportName
  year: number
  written: Written
  /** Of the announcement's text that the person has seen; null where there was none. */
  seen: number | null
  note: string | null
}

const acts = { publish, 'publish-urgently': publishUrgently, submit }

export const publishRefusals = {
  overtaken:
    'Între timp raportul a fost publicat sau schimbat de altcineva. Citiți pagina din nou, apoi hotărâți.',
  unpublishedText:
    'Anunțul raportului are modificări care nu sunt pe site. Publicați-le sau renunțați la ele, apoi publicați din nou raportul.',
} as const

/**
 * Publishes the report of a year, or sends it to be verified: an announcement with its figures and its PDF, in one
 * transaction with the register. Asked again it does nothing where the figures are the same, and says false; else the
 * announcement is corrected. Throws 400 where what was written is no figure of its line, 409 where somebody else was faster with other figures.
 */
export async function publishReport(
  req: PayloadRequest,
  way: PublishWay,
  asked: AskedToPublish,
  now: Date,
): Promise<boolean> {
  const { name, year, written } = asked
  const gathered = await gatherReport(req, name, year, now)
  const faults = faultsOf(gathered, written)
  if (faults.length > 0) throw faulty(faults)
  const report = completed(gathered, written)
  const figures = publishable(report)
  const made: Made = { asked, report, figures, now }
  // Before the transaction, for which everybody else who saves would wait.
  const pdf = await printYearly(req, { ...report, sections: figures }, now)
  return withinTransaction(req, async () => {
    const before = await publishedReport(req, name, year)
    if (before && isDone(before, way, figures)) return false
    if ((before?.desk.standing.revision ?? null) !== asked.seen)
      throw new APIError(publishRefusals.overtaken, 409)
    const { title } = report
    const file = { title, name: `${title}.pdf`, bytes: pdf, present: before?.pdf ?? null }
    const text = { pdf: await keepPdf(req, file), figures }
    const id = before
      ? await writeAgain(req, before, text, made)
      : await writeFirst(req, text, made)
    await goOn(req, id, way, asked.note)
    return true
  })
}

interface Made {
  asked: AskedToPublish
  report: Report
  figures: KeptFigures
  now: Date
}

interface ReportText {
  pdf: string
  figures: KeptFigures
}

/** These figures are on the site, or on their way there. */
const isDone = (
  { desk: { standing }, figures }: PublishedReport,
  way: PublishWay,
  fresh: KeptFigures,
): boolean =>
  (standing.isNewestLive || (way === 'submit' && standing.state === 'submitted')) &&
  changedFigures(figures, fresh) === null

async function writeFirst(req: PayloadRequest, report: ReportText, made: Made): Promise<string> {
  const { name, year } = made.asked
  const { id } = await req.payload.create({
    collection: 'announcements',
    data: {
      ...announcementText(name, made.report, made.now),
      ...{ reportKey: reportKey(name, year), report: { ...report } },
      ...{ attachments: [report.pdf], _status: 'draft' as const },
    },
    ...{ draft: true, depth: 0, req },
  })
  return String(id)
}

/** Only what the report tells changes: title, words and other files stay as the office left them. */
async function writeAgain(
  req: PayloadRequest,
  before: PublishedReport,
  report: ReportText,
  { now }: Made,
): Promise<string> {
  const { id, desk, attachments } = before
  const { isLive, isNewestLive } = desk.standing
  if (isLive && !isNewestLive) throw new APIError(publishRefusals.unpublishedText, 409)
  const kept = attachments.filter((file) => file !== before.pdf)
  const changed = isLive ? changedFigures(before.figures, report.figures) : null
  const told: (WrittenCorrection & { at: string }) | null = changed && {
    ...changed,
    at: now.toISOString(),
  }
  await req.payload.update({
    ...{ collection: 'announcements', id },
    data: {
      ...{ report, attachments: [report.pdf, ...kept], _status: 'draft' },
      ...(told && { corrections: [...before.corrections, told] }),
    } as never,
    ...{ draft: true, depth: 0, req },
  })
  return id
}

/** The act by which it leaves this desk. A text that waits to be verified goes on waiting. */
async function goOn(req: PayloadRequest, id: string, way: PublishWay, note: string | null) {
  const subject = { collection: 'announcements', id } as const
  const { isLive, state } = (await deskOf(req, subject)).standing
  if (way === 'submit' && state === 'submitted') return
  const details = isLive && way !== 'submit' ? { change: 'correction' } : {}
  await perform(req, subject, { kind: acts[way], note, details })
}
