import type { AuthoredCollection } from '@avizier/shared/collections'
import { NotFound, type PayloadRequest } from 'payload'
import type { Checked } from '../check-document.ts'

/** The newest form of the document that an address names, as far as the person who asks may read it. Throws NotFound. */
export async function readDocument(req: PayloadRequest): Promise<Checked & { id: string }> {
  const { collection, id } = req.routeParams as { collection: AuthoredCollection; id: string }
  const data = await req.payload.findByID({
    collection,
    id,
    draft: true,
    depth: 0,
    trash: true,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!data) throw new NotFound(req.t)
  return { collection, id, data: { ...data } }
}
