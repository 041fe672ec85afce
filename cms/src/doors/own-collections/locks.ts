import type {
  CollectionBeforeOperationHook,
  PayloadRequest,
  SanitizedCollectionConfig,
  Where,
} from 'payload'
import { z } from 'zod'
import { actorOf, usersSlug } from '../../access/actor.ts'
import { isStaff } from '../../access/is-staff.ts'
import { refuse } from '../../access/refuse.ts'
import { relationId } from '../../database/relation-id.ts'
import { mayEdit, type Lockable } from './may-edit.ts'

/**
 * Who edits what at this moment. The admin's form makes a lock below these rules (`form-state`), with its own clock; here
 * a person takes over the lock of a document that is theirs to edit, and lets go of their own.
 */
export const guardLocks = (collection: SanitizedCollectionConfig): SanitizedCollectionConfig => ({
  ...collection,
  access: {
    ...collection.access,
    create: () => false,
    read: ({ req }) => isStaff(req.user),
    update: ({ req }) => isStaff(req.user),
    delete: ({ req }) => ownLocks(req.user),
  },
  hooks: {
    ...collection.hooks,
    beforeOperation: [...collection.hooks.beforeOperation, takeOver],
  },
})

function ownLocks(user: unknown): Where | false {
  const actor = actorOf(user)
  return actor !== null && { 'user.value': { equals: actor.id } }
}

/** The only change of a lock by REST: it becomes the own, now, whatever the request says. */
const takeOver: CollectionBeforeOperationHook = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'update' || overrideAccess) return
  const actor = actorOf(req.user)
  const { id } = args as { id?: string }
  if (!actor || id === undefined) refuse('O blocare se preia pe rând, din pagina documentului.')
  const subject = await lockedBy(req, id)
  if (!subject || !(await mayEdit(req, subject)))
    refuse('Puteți prelua doar un document pe care îl puteți modifica.')
  Object.assign(args, { data: { user: { relationTo: usersSlug, value: actor.id } } })
}

async function lockedBy(req: PayloadRequest, id: string): Promise<Lockable | undefined> {
  const where = { id: { equals: id } }
  const row = await req.payload.db.findOne({ collection: 'payload-locked-documents', where, req })
  return lockSchema.parse(row ?? {})
}

const lockSchema = z
  .object({
    globalSlug: z.string().nullish(),
    document: z.object({ relationTo: z.string(), value: z.unknown() }).nullish(),
  })
  .transform(({ globalSlug, document }): Lockable | undefined => {
    const id = relationId(document?.value)
    if (document && id) return { collection: document.relationTo, id }
    return globalSlug ? { global: globalSlug } : undefined
  })
