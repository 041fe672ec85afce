import { NotFound, type Endpoint } from 'payload'
import { worksOnCases } from '../access/works-on-cases.ts'
import { sendPrivately } from '../collections/stored-files/send-privately.ts'
import { filesDirOf } from './files-dir.ts'
import { filesOf } from './store.ts'

/** GET /api/cases/:id/files/:file → its bytes, for the press office alone. */
export const caseFile: Endpoint = {
  path: '/:id/files/:file',
  method: 'get',
  handler: async (req) => {
    const files = worksOnCases(req.user) ? await filesOf(req, String(req.routeParams?.id)) : []
    const file = files.find(({ id }) => id === req.routeParams?.file)
    if (!file) throw new NotFound(req.t)
    return sendPrivately(filesDirOf(req.payload), file.stored)
  },
}
