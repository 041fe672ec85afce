import type { AuthoredCollection } from '@avizier/shared/collections'
import { Forbidden, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { actOf, actOfVersionRestore } from '../../access/act-of.ts'
import { actorOf } from '../../access/actor.ts'
import { refusal, type Act, type Standing } from '../../access/decide.ts'
import { refuse } from '../../access/refuse.ts'
import { addressFixedBy } from '../../register/fixed-address.ts'

interface Document {
  row: Record<string, unknown> | null
  standing: Standing
}

const newDocument: Document = { row: null, standing: { department: null, wasPublished: false } }

/** Decides every write by REST, whatever its door, before anything is read or stored for it. */
export const guardWrites: CollectionBeforeOperationHook = async (hook) => {
  if (hook.overrideAccess) return
  const { operation, req } = hook
  if (!['create', 'update', 'restoreVersion', 'delete'].includes(operation)) return
  const actor = actorOf(req.user)
  if (!actor) throw new Forbidden(req.t)

  const collection = hook.collection.slug as AuthoredCollection
  const { act, standing } = await readRequest(collection, operation, hook.args, req)
  const reason = refusal(actor, act, standing)
  if (reason) refuse(reason)
}

async function readRequest(
  collection: AuthoredCollection,
  operation: string,
  args: object,
  req: PayloadRequest,
): Promise<{ act: Act; standing: Standing }> {
  const { id, draft, data: given } = args as { id?: string; draft?: unknown; data?: unknown }
  const data = (typeof given === 'object' && given !== null ? given : {}) as Record<string, unknown>
  const isDraft = draft === true
  if (operation === 'create') {
    const department = relationId(data.department)
    return {
      act: actOf({ draft: isDraft, data }, null),
      standing: { ...newDocument.standing, department },
    }
  }
  if (id === undefined) refuse('Documentele se șterg și se modifică pe rând.')
  if (operation === 'restoreVersion') {
    const version = await findVersion(collection, id, req)
    const { row, standing } = await findDocument(collection, version.parent, req)
    return { act: actOfVersionRestore(isDraft, version.status, mainRow(row)), standing }
  }
  const { row, standing } = await findDocument(collection, id, req)
  if (operation === 'delete') return { act: 'delete', standing }
  const asked = 'department' in data ? { requestedDepartment: relationId(data.department) } : {}
  return { act: actOf({ draft: isDraft, data }, mainRow(row)), standing: { ...standing, ...asked } }
}

const mainRow = (row: Document['row']) => ({
  isLive: row?._status === 'published' && !row.deletedAt,
  isTrashed: Boolean(row?.deletedAt),
})

async function findDocument(
  collection: AuthoredCollection,
  id: string,
  req: PayloadRequest,
): Promise<Document> {
  const row = await req.payload.db.findOne<Record<string, unknown> & { id: string }>({
    collection,
    where: { id: { equals: id } },
    req,
  })
  // A document that is not there is reported as such by the operation itself.
  if (!row) return newDocument
  const wasPublished =
    row._status === 'published' || (await addressFixedBy(req, collection, id)) !== null
  return { row, standing: { department: relationId(row.department), wasPublished } }
}

async function findVersion(collection: AuthoredCollection, id: string, req: PayloadRequest) {
  const { docs } = await req.payload.db.findVersions<Record<string, unknown>>({
    collection,
    where: { id: { equals: id } },
    limit: 1,
    pagination: false,
    req,
  })
  const [found] = docs
  return { parent: String(found?.parent ?? ''), status: found?.version._status }
}

const relationId = (value: unknown): string | null =>
  typeof value === 'string' && value ? value : null
