import { NotFound, type Endpoint } from 'payload'
import { sendPrivately } from '../collections/stored-files/send-privately.ts'
import { seesPlacements } from './access.ts'
import { proofsDirOf } from './beside.ts'
import { proofsOf } from './store.ts'

/** GET /api/appearances/:id/files/:file → the bytes of a proof, for whoever reads appearances. */
export const proofDoor: Endpoint = {
  path: '/:id/files/:file',
  method: 'get',
  handler: async (req) => {
    const { id, file } = req.routeParams ?? {}
    const proofs = seesPlacements(req.user) ? await proofsOf(req, String(id)) : []
    const proof = proofs.find((each) => each.id === file)
    if (!proof) throw new NotFound(req.t)
    return sendPrivately(proofsDirOf(req.payload), proof.stored)
  },
}
