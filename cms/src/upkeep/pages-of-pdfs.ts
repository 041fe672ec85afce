import path from 'node:path'
import type { Payload, PayloadRequest } from 'payload'
import { z } from 'zod'
import { askForPages, drawPages, readPages } from '../collections/documents/pages/ask-for-pages.ts'
import { recognizePage, recognizer } from '../collections/documents/ocr/recognize-page.ts'
import { drawPage, type PageToStore } from '../collections/documents/pages/page-pictures.ts'
import {
  areDrawn,
  areRead,
  pagesRow,
  type PagesRow,
  type RecognizedPage,
} from '../collections/documents/pages/pages-of-row.ts'
import { documentsDir, documentsSlug, readStoredPdf } from '../collections/documents/stored-pdf.ts'
import { publicFace } from '../collections/public-face.ts'
import { changeFiles } from '../collections/stored-files/change-files.ts'
import { FileRefused } from '../collections/stored-files/file-refused.ts'
import { batchOf, removeFiles } from '../collections/stored-files/store.ts'
import { relationId } from '../database/relation-id.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { JobKind, Work } from '../jobs/job.ts'
import { unlessEnded } from '../jobs/unless-ended.ts'
import { record } from '../register/record.ts'

// What readers leaf through: each page is done in a turn of its own, so a job that is begun again goes on where it was. The
// register is told once when all are drawn and, of a scan, once when all are read.

const inputSchema = z.object({ document: z.string() })
const attempts = 4

/** Pictures of the pages of a PDF. */
export const drawPagesJob: JobKind = {
  ...drawPages,
  label: { ro: 'Imaginile paginilor de răsfoit', en: 'Pictures of pages' },
  attempts,
  run: (work) => {
    const draw = (pdf: Buffer, { stored, pages }: PagesRow) => {
      const stem = path.parse(stored.name).name
      // A page that cannot be painted has no picture; the others do.
      return orLeftEmpty(work, {
        making: drawPage(pdf, pages.length, { stem, batch: batchOf(stored) }),
        page: pages.length,
        empty: [],
      })
    }
    const keep = async (req: PayloadRequest, row: PagesRow, drawn: readonly PageToStore[]) => {
      const dir = documentsDir(req.payload)
      // A process that was killed before it wrote the row has left some: a page has the same names each time.
      await removeFiles(
        dir,
        drawn.map(({ file }) => file.source),
      )
      await changeFiles(req, dir, { written: drawn, obsolete: [] })
      return { pages: [...row.pages, drawn.map(({ file }) => file)] }
    }
    return pageByPage(work, { isDone: areDrawn, make: draw, keep })
  },
}

const unreadable: RecognizedPage = { text: '', words: 0, confidence: 0 }

/** The words of the pages of a scan. */
export const readPagesJob: JobKind = {
  ...readPages,
  label: { ro: 'Recunoașterea textului din scanări', en: 'Recognition of text in scans' },
  attempts,
  async run(work) {
    const recognize = await recognizer()
    const read = (pdf: Buffer, { recognized }: PagesRow) =>
      orLeftEmpty(work, {
        making: recognizePage(pdf, recognized.length, recognize),
        page: recognized.length,
        empty: unreadable,
      })
    const keep = (_: PayloadRequest, row: PagesRow, page: RecognizedPage) =>
      Promise.resolve({ recognized: [...row.recognized, page] })
    return pageByPage(work, { isDone: areRead, make: read, keep })
  },
}

interface Steps<Made> {
  isDone: (row: PagesRow) => boolean
  /** Makes what comes next; slow, and outside of a turn. */
  make: (pdf: Buffer, row: PagesRow) => Promise<Made>
  /** What the row says with it; in the turn that writes the row. */
  keep: (req: PayloadRequest, row: PagesRow, made: Made) => Promise<Partial<PagesRow>>
}

async function pageByPage<Made>(
  { payload, input, clock, turn, signal }: Work,
  { isDone, make, keep }: Steps<Made>,
): Promise<void> {
  const { document: id } = inputSchema.parse(input)
  let row = await findRow(payload, id)
  if (!row || isDone(row)) return
  const pdf = await readStoredPdf(payload, row)
  while (row && !isDone(row)) {
    signal.throwIfAborted()
    const made = await unlessEnded(signal, make(pdf, row))
    row = await turn(async (req) => {
      // Somebody may have deleted it meanwhile.
      const now = await findRow(payload, id, req)
      if (!now) return undefined
      const data = await keep(req, now, made)
      const after = { ...now, ...data }
      await payload.db.updateOne({
        ...{ collection: documentsSlug, id, req, returning: false },
        data: { ...data, updatedAt: null },
      })
      if (isDone(after)) await record(req, publicFace, documentsSlug, id, clock())
      return after
    })
  }
}

async function findRow(
  payload: Payload,
  id: string,
  req?: PayloadRequest,
): Promise<PagesRow | undefined> {
  const where = { id: { equals: id } }
  const found = await payload.db.findOne({ collection: documentsSlug, where, ...(req && { req }) })
  return found ? pagesRow.parse(found) : undefined
}

interface OfPage<Made> {
  making: Promise<Made>
  /** Counted from 0. */
  page: number
  /** What is kept of a page that is refused. */
  empty: Made
}

const orLeftEmpty = <Made>(
  { payload, input }: Work,
  { making, page, empty }: OfPage<Made>,
): Promise<Made> =>
  making.catch((err: unknown) => {
    if (!(err instanceof FileRefused)) throw err
    const { document } = inputSchema.parse(input)
    payload.logger.warn({ err, msg: `Page ${page + 1} of the document ${document} is left empty` })
    return empty
  })

/** At a start: issues of before have no pages to be leafed through. */
export async function askForPagesOfIssues(payload: Payload): Promise<void> {
  const { docs } = await payload.db.find<{ id: string; pdf?: unknown }>({
    collection: 'journal-issues',
    where: {},
    select: { pdf: true },
    pagination: false,
    limit: 0,
  })
  const ids = [...new Set(docs.map(({ pdf }) => relationId(pdf)))].filter((id) => id !== null)
  // One after the other: what was recognised of a hundred scans is more than a newsroom should hold at once.
  for (const id of ids) {
    const stored = await payload.db.findOne({
      collection: documentsSlug,
      where: { id: { equals: id } },
      select: { pageCount: true, hasText: true, stored: true, pages: true, recognized: true },
    })
    const { data: row } = pagesRow.safeParse(stored)
    if (!row || (areDrawn(row) && areRead(row))) continue
    await inTransaction(payload, (req) => askForPages(req, id))
  }
}
