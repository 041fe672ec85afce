import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import type { StoredFile } from '@avizier/shared/kinds/fields'

/** Nothing inside a stranger's file may act with the rights of the admin, nor stay in a browser after it was erased. */
const safeHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cache-Control': 'private, no-store',
}

/** The bytes of a file that is not public, for whoever was found to have the right to it. */
export function sendPrivately(
  dir: string,
  { source, mimeType, bytes, name }: StoredFile,
): Response {
  const content = createReadStream(path.join(dir, path.basename(source)))
  // Pictures were written anew; all else is as it came, and browsers open none of it in the sandbox that is asked for.
  const disposition = mimeType.startsWith('image/') ? 'inline' : 'attachment'
  return new Response(Readable.toWeb(content) as ReadableStream, {
    headers: {
      ...safeHeaders,
      'Content-Type': mimeType,
      'Content-Length': String(bytes),
      'Content-Disposition': `${disposition}; filename="${name}"`,
    },
  })
}
