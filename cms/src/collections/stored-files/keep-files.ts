import type { CollectionSlug, PayloadRequest } from 'payload'
import type { StoredFile } from '@avizier/shared/kinds/fields'
import { changeFiles } from './change-files.ts'
import type { Kept } from './judge-files.ts'

interface Keeping {
  collection: CollectionSlug
  /** Where their bytes are kept. */
  dir: string
  /** What they came with, by the field that names it: `{ submission: ID }`. */
  of: Readonly<Record<string, string>>
}

/** Writes files from outside and a row of each, in the transaction of `req`. */
export async function keepFiles(
  req: PayloadRequest,
  { collection, dir, of }: Keeping,
  files: readonly Kept[],
): Promise<void> {
  for (const { name, toStore } of files) {
    const data = { ...of, name, stored: toStore.file satisfies StoredFile }
    await req.payload.db.create({ collection, data, req })
  }
  if (files.length > 0)
    await changeFiles(req, dir, {
      written: files.map(({ toStore }) => toStore),
      obsolete: [],
    })
}
