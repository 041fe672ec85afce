import { createHash } from 'node:crypto'
import {
  isAuthored,
  isReferenced,
  settingsId,
  type AuthoredCollection,
  type SubjectCollection,
} from '@avizier/shared/collections'
import { chainStart, hashOf, rowHash, type RegisterRow } from '@avizier/shared/register'
import type { StoredFile, StoredImage } from '@avizier/shared/kinds/fields'
import type { Snapshot } from '@avizier/shared/kinds/index'

/** Writes rows of a register by hand, one after the other. */
export function registerOf() {
  const rows: RegisterRow[] = []
  const write = <C extends SubjectCollection>(
    collection: C,
    subject: string,
    path: string | null,
    snapshot: Snapshot<C>,
    change: Partial<RegisterRow> = {},
  ): void => {
    const isFirst = !rows.some((row) => row.collection === collection && row.subject === subject)
    const shown = isReferenced(collection) || subject === settingsId ? 'referenced' : 'published'
    const last = rows.at(-1)
    rows.push({
      number: rows.length + 1,
      at: firstPublished(collection, snapshot),
      actor: 'users/editor',
      collection,
      subject,
      event: isFirst ? shown : 'updated',
      path,
      snapshot,
      snapshotHash: hashOf(snapshot),
      previousHash: last ? rowHash(last) : chainStart,
      note: null,
      isMajor: true,
      ...change,
    })
  }
  return { rows, write }
}

const firstPublished = (collection: SubjectCollection, snapshot: Snapshot): string =>
  isAuthored(collection)
    ? (snapshot as Snapshot<AuthoredCollection>).publishedAt
    : '2026-01-01T08:00:00.000Z'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

export const storedFile = (name: string, bytes: number, mimeType: string): StoredFile => ({
  hash: sha256(name),
  name,
  source: name,
  mimeType,
  bytes,
})

const storedImage = (
  name: string,
  mimeType: string,
  width: number,
  height: number,
): StoredImage => ({
  ...storedFile(name, width * 90, mimeType),
  width,
  height,
})

/** A picture as the CMS keeps it: an original of 2400 px, four widths in three formats, a card. */
export function picture(
  name: string,
  words: Pick<Snapshot<'media'>, 'alt' | 'caption' | 'credit'>,
  ratio = 2 / 3,
): Snapshot<'media'> {
  const variants = ['avif', 'webp', 'jpeg'].flatMap((format) =>
    [360, 720, 960, 1440].map((width) =>
      storedImage(
        `${name}-${width}.${format === 'jpeg' ? 'jpg' : format}`,
        `image/${format}`,
        width,
        Math.round(width * ratio),
      ),
    ),
  )
  return {
    ...words,
    original: storedImage(`${name}.jpg`, 'image/jpeg', 2400, Math.round(2400 * ratio)),
    variants,
    card: storedImage(`${name}-card.jpg`, 'image/jpeg', 1200, 630),
  }
}

/** The pictures of a printed page, as the newsroom keeps them beside the PDF. */
export const pagePictures = (page: number): StoredImage[] =>
  [240, 800, 1600].map((width) => ({
    ...storedImage(
      `jurnal-pagina-${page}-${width}.webp`,
      'image/webp',
      width,
      Math.round(width * 1.414),
    ),
    keptIn: 'documents',
  }))
