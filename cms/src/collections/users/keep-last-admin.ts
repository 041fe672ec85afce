import {
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
  type TypedCollection,
} from 'payload'
import { usersSlug } from '../../access/actor.ts'
import { refuse } from '../../access/refuse.ts'

const message = 'Trebuie să rămână cel puțin un administrator: dați întâi rolul altcuiva.'

/** The role of the last administrator cannot be taken away. */
export const keepLastAdminRole: CollectionBeforeChangeHook<TypedCollection['users']> = async ({
  data,
  originalDoc,
  req,
}) => {
  const isAdmin = (user: { roles?: unknown } | undefined) =>
    Array.isArray(user?.roles) && user.roles.includes('admin')
  if (!originalDoc || !isAdmin(originalDoc) || data.roles === undefined || isAdmin(data)) return
  if (await hasOtherAdmin(req, String(originalDoc.id))) return
  throw new ValidationError({ collection: usersSlug, errors: [{ path: 'roles', message }] }, req.t)
}

/** The last administrator cannot be deleted. */
export const keepLastAdmin: CollectionBeforeDeleteHook = async ({ id, req }) => {
  if (!(await hasOtherAdmin(req, String(id)))) refuse(message)
}

async function hasOtherAdmin(req: PayloadRequest, id: string): Promise<boolean> {
  const { docs } = await req.payload.db.find({
    collection: usersSlug,
    where: { and: [{ roles: { in: ['admin'] } }, { id: { not_equals: id } }] },
    limit: 1,
    pagination: false,
    req,
  })
  return docs.length > 0
}
