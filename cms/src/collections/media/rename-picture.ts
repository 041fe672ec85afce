import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { StoredImage } from '@avizier/shared/kinds/fields'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { changeFiles } from '../stored-files/change-files.ts'
import { freeFileName, safeStem } from '../stored-files/file-name.ts'
import { newBatch, type FileToStore } from '../stored-files/store.ts'
import { imageFilesSchema, imageSources } from './image-files.ts'
import { stemOf } from './make-variants.ts'

const slug = 'media'
const rowSchema = z.object({ filename: z.string(), files: imageFilesSchema })

/** Gives a picture that no page shows yet other words, and the name that they make; its bytes stay. */
export async function renamePicture(req: PayloadRequest, id: string, alt: string): Promise<void> {
  const { db, collections } = req.payload
  const row = rowSchema.parse(
    await db.findOne({ collection: slug, where: { id: { equals: id } }, req }),
  )
  const before = stemOf(row.filename)
  const wanted = safeStem(alt, before)
  if (wanted === before) {
    await db.updateOne({ collection: slug, id, data: { alt }, req })
    return
  }
  const extension = path.extname(row.filename).slice(1)
  const filename = await freeFileName(req, slug, wanted, extension)
  const rename = renaming({ from: before, to: stemOf(filename), batch: newBatch() })
  const { original, variants, card } = row.files
  const files = {
    original: rename(original),
    variants: variants.map(rename),
    card: card && rename(card),
  }
  await db.updateOne({ collection: slug, id, data: { alt, filename, files }, req })
  const dir = collections[slug].config.upload.staticDir
  if (!dir) throw new TypeError('The collection of pictures has no folder for its files')
  const copy = async (old: StoredImage): Promise<FileToStore> => ({
    bytes: await readFile(path.join(dir, old.source)),
    file: rename(old),
  })
  const written = await Promise.all([original, ...variants, ...(card ? [card] : [])].map(copy))
  await changeFiles(req, dir, { written, obsolete: imageSources(row.files) })
}

/** A stored name begins with its batch and ends with the name, so that a row can be found by it. */
const renaming =
  ({ from, to, batch }: { from: string; to: string; batch: string }) =>
  (file: StoredImage): StoredImage => {
    const name = to + file.name.slice(from.length)
    return { ...file, name, source: `${batch}-${name}` }
  }
