import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'
import { relationId } from '../../../database/relation-id.ts'
import { enqueue, unfinishedJobs } from '../../../jobs/store.ts'
import { documentsSlug } from '../stored-pdf.ts'
import { areDrawn, areRead, pagesRow } from './pages-of-row.ts'

/** The jobs that make what readers leaf through; their input names the PDF. */
export const drawPages = { name: 'draw-pages' } as const
export const readPages = { name: 'read-pages' } as const

/** Whatever PDF an issue names, also a draft: its pages are there by the time that it is published. */
export const askForPagesOfIssue: CollectionAfterChangeHook = async ({ doc, req }) => {
  const id = relationId((doc as { pdf?: unknown }).pdf)
  if (id !== null) await askForPages(req, id)
}

/** Asks for what a PDF lacks, once; for nothing where its row cannot be read, for no issue waits for pictures. `req` is in a transaction. */
export async function askForPages(req: PayloadRequest, id: string): Promise<void> {
  const where = { id: { equals: id } }
  const found = await req.payload.db.findOne({ collection: documentsSlug, where, req })
  const { data: row } = pagesRow.safeParse(found)
  if (!row) return
  const wanted = [...(areDrawn(row) ? [] : [drawPages]), ...(areRead(row) ? [] : [readPages])]
  if (wanted.length === 0) return
  const input = { document: id }
  const asked = await unfinishedJobs(req.payload, wanted, req)
  for (const kind of wanted)
    if (!asked.some((job) => job.kind === kind.name && isAbout(job.input, id)))
      await enqueue(req, kind, { input })
}

const isAbout = (input: unknown, id: string): boolean =>
  (input as { document?: unknown } | null)?.document === id
