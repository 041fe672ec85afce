import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { documentsSlug, findDocument } from './stored-pdf.ts'

interface PdfToKeep {
  title: string
  /** The name of its file. */
  name: string
  bytes: Uint8Array
  /** The document that stands in its place until now. */
  present: string | null
  /** False where the person who asks needs the right to upload; the newsroom itself has it. */
  overrideAccess?: boolean
}

/** Puts a PDF that was made here among the documents and gives its id: that of `present` where it has these bytes already. */
export async function keepPdf(req: PayloadRequest, pdf: PdfToKeep): Promise<string> {
  const { title, name, present, overrideAccess = true } = pdf
  const data = Buffer.from(pdf.bytes)
  if (present !== null) {
    const known = await findDocument(req, present)
    if (known?.stored.hash === createHash('sha256').update(data).digest('hex')) return present
  }
  const { id } = await req.payload.create({
    collection: documentsSlug,
    data: { title },
    file: { data, name, mimetype: 'application/pdf', size: data.length },
    ...{ overrideAccess, depth: 0, req },
  })
  // Payload leaves the file on the request, where the next write to an upload collection would take it again.
  delete req.file
  return String(id)
}
