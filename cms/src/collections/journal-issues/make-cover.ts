import { monthAndYear } from '@avizier/shared/dates'
import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { relationId } from '../../database/relation-id.ts'
import { isShown } from '../../register/is-shown.ts'
import { findDocument, readStoredPdf, type DocumentRow } from '../documents/stored-pdf.ts'
import { renderPage } from '../documents/read-pdf.ts'
import { renamePicture } from '../media/rename-picture.ts'
import type { StoredRow } from '../../database/stored-row.ts'

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
 * remembers the hash of the PDF it was made from. A cover that an editor chose has no such hash and is kept. Its words and
 * its name follow what the document is called, which is saved while it is being typed.
 */
export const coverFromPdf =
  ({ altOf, credit, fieldsOf }: CoverOptions): CollectionBeforeChangeHook =>
  async ({ collection, data, originalDoc, req }) => {
    const before: Row = { ...(originalDoc as Row | undefined) }
    const row: Row = { ...before, ...data }
    const id = relationId(row.pdf)
    const pdf = id === null ? null : await findDocument(req, id)
    if (!pdf) return data
    const withFields = { ...data, ...fieldsOf?.(pdf) }
    const alt = altOf(row)
    if (alt === null) return withFields
    const live = await findLive(req, collection.slug, before.id)
    const words = { alt, altsBefore: [before, live].map(altOf), credit }
    const isPublished = row._status === 'published'
    return { ...withFields, cover: await coverFor(req, { row, before, isPublished }, pdf, words) }
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

interface Words {
  alt: string
  /** What covers said that were made of the latest draft and of the main row. */
  altsBefore: (string | null)[]
  credit: string | undefined
}

interface Saved {
  row: Row
  before: Row
  isPublished: boolean
}

/** The cover to show: the one chosen, the one that was made, by its present name, or a new one. */
async function coverFor(
  req: PayloadRequest,
  { row, before, isPublished }: Saved,
  pdf: DocumentRow,
  words: Words,
): Promise<string> {
  const { hash } = pdf.stored
  const chosen = relationId(row.cover)
  // The form may not know yet of the cover that was made.
  const id = chosen ?? relationId(before.cover)
  const picture = id === null ? null : await findMedia(req, { id: { equals: id } })
  if (picture?.madeFrom === hash) {
    await followWords(req, picture, words, isPublished)
    return picture.id
  }
  if (picture && chosen !== null && picture.madeFrom == null) return picture.id
  const made = await findMedia(req, { madeFrom: { equals: hash }, alt: { equals: words.alt } })
  return made?.id ?? createCover(req, pdf, words)
}

/** Brings the words of a cover up to those of its document, unless somebody gave it others. */
async function followWords(
  req: PayloadRequest,
  { id, alt: said }: MadePicture,
  { alt, altsBefore }: Words,
  isPublished: boolean,
): Promise<void> {
  if (said === alt || said == null || !altsBefore.includes(said)) return
  if (!(await isShown(req, 'media', id))) return renamePicture(req, id, alt)
  // What the site shows keeps its name, which is an address, and changes with what is published only.
  if (isPublished) await req.payload.update({ collection: 'media', id, data: { alt }, req })
}

const findLive = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  id: unknown,
): Promise<Row> =>
  typeof id === 'string'
    ? ((await req.payload.db.findOne<StoredRow>({
        collection,
        where: { id: { equals: id } },
        req,
      })) ?? {})
    : {}

interface MadePicture {
  id: string
  alt?: string | null
  madeFrom?: string | null
}

const findMedia = (req: PayloadRequest, where: Where) =>
  req.payload.db.findOne<MadePicture>({ collection: 'media', req, where })

async function createCover(
  req: PayloadRequest,
  pdf: DocumentRow,
  { alt, credit }: Pick<Words, 'alt' | 'credit'>,
): Promise<string> {
  const data = await renderPage(await readStoredPdf(req.payload, pdf), 0, coverWidth)
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
