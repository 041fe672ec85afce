import type { AuthoredCollection } from '@avizier/shared/collections'
import { Forbidden, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { actOf } from '../../access/act-of.ts'
import { actorOf, type Actor } from '../../access/actor.ts'
import { refusal, type Act, type Standing } from '../../access/decide.ts'
import { refuse } from '../../access/refuse.ts'
import { relationId } from '../../database/relation-id.ts'
import { findDocument, findVersion } from './find-document.ts'
import { refuseAtDesk } from './refuse-at-desk.ts'

interface Asked {
  act: Act
  standing: Standing
}

/** Decides every write by REST, whatever its door, before anything is read or stored for it. */
export const guardWrites: CollectionBeforeOperationHook = async (hook) => {
  const { operation, overrideAccess, req } = hook
  if (overrideAccess || !(operation in readers)) return
  const actor = actorOf(req.user)
  if (!actor) throw new Forbidden(req.t)

  const request: Request = {
    ...readArguments(hook.args),
    collection: hook.collection.slug as AuthoredCollection,
    actor,
    req,
  }
  const { act, standing } = await readers[operation as keyof typeof readers](request)
  const reason = refusal(actor, act, standing)
  if (reason) refuse(reason)
  await refuseAtDesk({ act, ...request })
}

interface Request {
  collection: AuthoredCollection
  actor: Actor
  req: PayloadRequest
  /** Of a document or, to restore one, of a version; undefined where several are meant. */
  id: string | undefined
  draft: boolean
  data: Record<string, unknown>
}

function readArguments(args: object): Pick<Request, 'id' | 'draft' | 'data'> {
  const { id, draft, data } = args as { id?: string | number; draft?: unknown; data?: unknown }
  return {
    id: id === undefined ? undefined : String(id),
    draft: draft === true,
    data: (typeof data === 'object' && data !== null ? data : {}) as Request['data'],
  }
}

/** What each operation would do. */
const readers = {
  create: async ({ actor, data, draft }: Request): Promise<Asked> => {
    // A department's people who name none write for their own: the field's default.
    const department = 'department' in data ? relationId(data.department) : actor.department
    return { act: actOf({ draft, data }, null), standing: { department, wasPublished: false } }
  },
  update: async ({ collection, id, data, draft, req }: Request): Promise<Asked> => {
    const { main, standing } = await findDocument(collection, one(id), req)
    const asked = 'department' in data ? { requestedDepartment: relationId(data.department) } : {}
    const act = actOf({ draft, data }, main)
    return { act, standing: { ...standing, ...asked } }
  },
  // An old version comes back as a draft, whatever it was.
  restoreVersion: async ({ collection, id, req }: Request): Promise<Asked> => {
    const { parent, department } = await findVersion(collection, one(id), req)
    const { main, standing } = await findDocument(collection, parent, req)
    if (main.isTrashed) refuse('Documentul este la coș: restaurați-l întâi de acolo.')
    return { act: 'draft', standing: { ...standing, requestedDepartment: department } }
  },
  delete: async ({ collection, id, req }: Request): Promise<Asked> => {
    const { standing } = await findDocument(collection, one(id), req)
    return { act: 'delete', standing }
  },
}

const one = (id: string | undefined): string =>
  id ?? refuse('Documentele se modifică și se șterg pe rând.')
