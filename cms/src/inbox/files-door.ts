import { createReadStream } from 'node:fs'
import path from 'node:path'
import { Readable } from 'node:stream'
import { NotFound, type Endpoint } from 'payload'
import { filesDirOf } from './beside.ts'
import { filesOf, readableSubmission } from './store.ts'

/** Nothing inside a stranger's file may act with the rights of the admin, nor stay in a browser after it was erased. */
const safeHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Content-Security-Policy': "default-src 'none'; sandbox",
  'Cache-Control': 'private, no-store',
}

/** GET /api/submissions/:id/files/:file → its bytes, for whoever may read what it came with. */
export const submissionFile: Endpoint = {
  path: '/:id/files/:file',
  method: 'get',
  handler: async (req) => {
    const submission = await readableSubmission(req, String(req.routeParams?.id))
    const files = submission ? await filesOf(req, submission.id) : []
    const file = files.find(({ id }) => id === req.routeParams?.file)
    if (!file) throw new NotFound(req.t)
    const { source, mimeType, bytes, name } = file.stored
    const content = createReadStream(path.join(filesDirOf(req.payload), path.basename(source)))
    // Pictures were written anew; a PDF is as it came, and browsers open none in the sandbox that is asked for.
    const disposition = mimeType === 'application/pdf' ? 'attachment' : 'inline'
    return new Response(Readable.toWeb(content) as ReadableStream, {
      headers: {
        ...safeHeaders,
        'Content-Type': mimeType,
        'Content-Length': String(bytes),
        'Content-Disposition': `${disposition}; filename="${name}"`,
      },
    })
  },
}
