import { monthAndYear } from '@avizier/shared/dates'
import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { relationId } from '../../fields/relation-id.ts'
import { findDocument, readStoredPdf, type DocumentRow } from '../documents/stored-pdf.ts'
import { renderPage } from '../documents/read-pdf.ts'

type Row = Record<string, unknown>

interface CoverOptions {
  /** What the cover shows, in words; null while the document does not know it yet: the cover waits. */
  altOf: (row: Row) => string | null
  credit?: string
  /** What else the document takes from its PDF. */
  fieldsOf?: (pdf: DocumentRow) => Row
}

/** Wide enough for the largest place of a cover on the site, twice over. */
const coverWidth = 1200

/**
 * Makes `cover` from the first page of `pdf`, once for each PDF however often the document is saved: the picture
 * remembers the hash of the PDF it was made from. A cover that an editor chose has no such hash and is kept.
 */
export const coverFromPdf =
  ({ altOf, credit, fieldsOf }: CoverOptions): CollectionBeforeChangeHook =>
  async ({ data, originalDoc, req }) => {
    const row: Row = { ...(originalDoc as Row | undefined), ...data }
    const id = relationId(row.pdf)
    const pdf = id === null ? null : await findDocument(req, id)
    if (!pdf) return data
    const withFields = { ...data, ...fieldsOf?.(pdf) }
    const alt = altOf(row)
    if (alt === null || !(await wantsCover(req, relationId(row.cover), pdf))) return withFields
    const made = await findMadeFrom(req, pdf.stored.hash)
    return { ...withFields, cover: made ?? (await createCover(req, pdf, { alt, credit })) }
  }

/** The cover of a number of Jurnalul Municipal, its page count and its words. */
export const makeCover = coverFromPdf({
  altOf: ({ number, issueDate }) =>
    typeof number === 'number' && typeof issueDate === 'string'
      ? `Coperta Jurnalului Municipal nr. ${number}, ${monthAndYear(issueDate)}`
      : null,
  credit: 'Jurnalul Municipal',
  fieldsOf: ({ pageCount, text }) => ({ pageCount, text }),
})

/** True where there is no cover, or one that was made from another PDF. */
async function wantsCover(
  req: PayloadRequest,
  cover: string | null,
  pdf: DocumentRow,
): Promise<boolean> {
  if (cover === null) return true
  const picture = await findMedia(req, { id: { equals: cover } })
  return picture === null || (picture.madeFrom != null && picture.madeFrom !== pdf.stored.hash)
}

const findMadeFrom = async (req: PayloadRequest, hash: string): Promise<string | null> =>
  (await findMedia(req, { madeFrom: { equals: hash } }))?.id ?? null

const findMedia = (req: PayloadRequest, where: Record<string, { equals: string }>) =>
  req.payload.db.findOne<{ id: string; madeFrom?: string | null }>({
    collection: 'media',
    req,
    where,
  })

async function createCover(
  req: PayloadRequest,
  pdf: DocumentRow,
  { alt, credit }: { alt: string; credit: string | undefined },
): Promise<string> {
  const data = await renderPage(await readStoredPdf(req, pdf), 0, coverWidth)
  const name = `${alt}.jpg`
  const cover = await req.payload.create({
    collection: 'media',
    data: { alt, isDecorative: false, credit: credit ?? null, madeFrom: pdf.stored.hash },
    file: { data, name, mimetype: 'image/jpeg', size: data.length },
    depth: 0,
    req,
  })
  // Payload leaves the file on the request, where the next write to an upload collection would take it again.
  delete req.file
  return String(cover.id)
}
