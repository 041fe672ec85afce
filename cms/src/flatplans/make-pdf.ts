import { APIError, type PayloadRequest } from 'payload'
import { keepPdf } from '../collections/documents/keep-pdf.ts'
import { withinTransaction } from '../database/in-transaction.ts'
import { faultOfIssue, pageNumbers } from './gather.ts'
import { loadFlatplan, type LoadedFlatplan } from './load-flatplan.ts'
import { refuseOvertaken } from './perform.ts'
import { issueSet, refuseOverset } from './setting.ts'
import { keepMade } from './store.ts'

/** What became of it: the PDF of the issue, and whether it is another one than before. */
export interface MadePdf {
  document: string
  hasChanged: boolean
}

/**
 * Makes the PDF of an issue from its plan and drafts, as its newest draft has it then, and gives each article its page. Throws
 * 400 with a sentence for each text that does not fit, 409 where plan or texts changed meanwhile.
 */
export async function makePdf(
  req: PayloadRequest,
  issueId: string,
  revision: number,
): Promise<MadePdf> {
  const loaded = await loadFlatplan(req, issueId)
  refuseOvertaken(loaded.stored, revision)
  const pdf = await printable(req, loaded)
  return withinTransaction(req, async () => {
    const now = await loadFlatplan(req, issueId)
    refuseOvertaken(now.stored, revision)
    if (now.hash !== loaded.hash)
      throw new APIError(
        'Între timp un text a fost schimbat. Vedeți pagina, apoi cereți din nou.',
        409,
      )
    await numberPages(req, now)
    const given = await givePdf(req, now, pdf)
    const made = { document: given.document, hash: now.hash }
    await keepMade(req, { issue: issueId, of: now.stored, made })
    return given
  })
}

/** Before the transaction, for which everybody else who saves would wait. */
async function printable(req: PayloadRequest, loaded: LoadedFlatplan): Promise<Buffer> {
  const fault = faultOfIssue(loaded.drafts.issue)
  const set = await issueSet(req, loaded)
  if (!set) throw new APIError(fault ?? 'Numărul nu poate fi tipărit.', 400)
  refuseOverset(set)
  return Buffer.from(set.pdf)
}

/** An issue that has these bytes already keeps them. */
async function givePdf(
  req: PayloadRequest,
  { drafts: { issue } }: LoadedFlatplan,
  bytes: Buffer,
): Promise<MadePdf> {
  const title = issue.title ?? 'Jurnalul Municipal'
  const pdf = await keepPdf(req, { title, name: `${title}.pdf`, bytes, present: issue.pdf })
  if (pdf === issue.pdf) return { document: pdf, hasChanged: false }
  await req.payload.update({
    ...{ collection: 'journal-issues', id: issue.id, data: { pdf } },
    ...{ draft: true, depth: 0, req },
  })
  return { document: pdf, hasChanged: true }
}

/** Only those whose page is another are saved: an approval is lost by a save. */
async function numberPages(
  req: PayloadRequest,
  { stored: { plan }, drafts: { articles } }: LoadedFlatplan,
): Promise<void> {
  const pages = pageNumbers(plan, articles)
  for (const { id, pageNumber } of articles) {
    const page = pages.get(id) ?? null
    if (page === pageNumber) continue
    await req.payload.update({
      ...{ collection: 'journal-articles', id, data: { pageNumber: page } },
      ...{ draft: true, depth: 0, req },
    })
  }
}
