import { NotFound, type Endpoint } from 'payload'
import { sendPrivately } from '../collections/stored-files/send-privately.ts'
import { filesDirOf } from './beside.ts'
import { filesOf, readableSubmission } from './store.ts'

/** GET /api/submissions/:id/files/:file → its bytes, for whoever may read what it came with. */
export const submissionFile: Endpoint = {
  path: '/:id/files/:file',
  method: 'get',
  handler: async (req) => {
    const submission = await readableSubmission(req, String(req.routeParams?.id))
    const files = submission ? await filesOf(req, submission.id) : []
    const file = files.find(({ id }) => id === req.routeParams?.file)
    if (!file) throw new NotFound(req.t)
    return sendPrivately(filesDirOf(req.payload), file.stored)
  },
}
