import type { AuthoredCollection } from '@avizier/shared/collections'
import { count } from '@avizier/shared/numbers'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { refuse } from '../../access/refuse.ts'

const bodySchema = z.strictObject({
  deletedAt: z.iso.datetime().nullable(),
  _status: z.enum(['draft', 'published']).optional(),
})

/**
 * What the admin's list asks for several documents at once: to the trash and back. Each goes through the door of one
 * document; other changes at once are refused (`disableBulkEdit`).
 */
export const changeFromList: Endpoint = {
  path: '/',
  method: 'patch',
  handler: async (req) => {
    await addDataAndFileToRequest(req)
    const body = bodySchema.safeParse(req.data)
    if (!body.success) refuse('Documentele se modifică pe rând.')
    const docs = []
    const errors = []
    for (const id of await matchingIds(req)) {
      try {
        docs.push(await moveOne(req, id, body.data.deletedAt))
      } catch (error) {
        errors.push({ id, message: error instanceof Error ? error.message : String(error) })
      }
    }
    const message =
      errors[0]?.message ?? (body.data.deletedAt ? 'Mutate la coș.' : 'Restaurate ca ciorne.')
    return Response.json({ docs, errors, message }, { status: errors.length > 0 ? 400 : 200 })
  },
}

/** Each document is a transaction of its own: more would keep the one writer, and the person, waiting too long. */
const mostAtOnce = 200

/** Only authored collections have this endpoint. */
const collectionOf = (req: PayloadRequest) => req.routeParams?.collection as AuthoredCollection

async function matchingIds(req: PayloadRequest): Promise<string[]> {
  const { where } = req.query as { where?: Where }
  if (!where) refuse('Alegeți documentele din listă.')
  const { docs, totalDocs } = await req.payload.find({
    collection: collectionOf(req),
    where,
    trash: true,
    depth: 0,
    limit: mostAtOnce,
    overrideAccess: false,
    user: req.user,
  })
  if (totalDocs > mostAtOnce)
    refuse(
      `Ați ales ${count(totalDocs, 'un document', 'documente')}; se pot muta cel mult ${mostAtOnce} o dată. Restrângeți lista cu un filtru.`,
    )
  return docs.map(({ id }) => String(id))
}

const moveOne = (req: PayloadRequest, id: string, deletedAt: string | null) =>
  req.payload.update({
    collection: collectionOf(req),
    id,
    data: { deletedAt },
    trash: true,
    depth: 0,
    overrideAccess: false,
    user: req.user,
  })
