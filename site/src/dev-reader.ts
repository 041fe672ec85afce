import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { dataDirLayout } from '@avizier/shared/data-dir'
import { fileRoot } from '@avizier/shared/paths'
import { collectionOf } from '@avizier/shared/register-api'
import type { StoredFile } from '@avizier/shared/kinds/fields'
import { openMirror } from '../publisher/mirror/mirror.ts'
import { createReader, type Reader } from './queries/reader.ts'

// For `npm run dev` only: pages read the mirror that the publisher keeps, pictures come from the CMS's own folder.

const dataDir = path.resolve(process.env.DATA_DIR ?? '../.data')
const layout = dataDirLayout(dataDir)
const mirror = openMirror(layout.mirror, { isReadOnly: true })
const shown = new Map<string, StoredFile>()

/** A reader of what is live now, as of an instant. */
export function openReader(asOf: Date, siteUrl: string): Reader {
  const reader = createReader(mirror, asOf, siteUrl)
  return {
    ...reader,
    file(file) {
      const address = reader.file(file)
      shown.set(address, file)
      return address
    },
  }
}

/** The picture or PDF at an address that a page has shown; undefined for any other address. */
export async function answerFile(address: string): Promise<Response | undefined> {
  const file = address.startsWith(fileRoot) && shown.get(address)
  if (!file) return undefined
  const bytes = await readFile(path.join(layout.uploadsDir, collectionOf(file), file.source))
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': file.mimeType } })
}
