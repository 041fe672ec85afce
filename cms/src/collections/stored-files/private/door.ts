import { NotFound, type Endpoint, type PayloadRequest } from 'payload'
import { filesOf, dirOf, type PrivateFiles } from './files-of.ts'
import { sendPrivately } from './send-privately.ts'

/** Whether the person of a request may read what the files of `id` came with. */
export type MayRead = (req: PayloadRequest, id: string) => boolean | Promise<boolean>

/** GET /:id/files/:file, below what the files came with → its bytes; 404 for whoever may not read it as for what is not there. */
export const privateFileDoor = (files: PrivateFiles, mayRead: MayRead): Endpoint => ({
  path: '/:id/files/:file',
  method: 'get',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    const found = (await mayRead(req, id)) ? await filesOf(req, files, id) : []
    const file = found.find((each) => each.id === req.routeParams?.file)
    if (!file) throw new NotFound(req.t)
    return sendPrivately(dirOf(req.payload, files), file.stored)
  },
})
