import type { AuthoredCollection } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionConfig,
  PayloadRequest,
  RequestContext,
} from 'payload'
import { actorOf } from '../access/actor.ts'
import { relationId } from '../database/relation-id.ts'
import type { StoredRow } from '../database/stored-row.ts'
import { momentOf } from '../register/moment.ts'
import { actsOf, appendActs, forgetActs } from './act-rows.ts'
import type { Act, NewAct } from './acts.ts'
import { actsOfSave, documentAfter, nothingYet, type AskedAct, type Save } from './acts-of-save.ts'
import { deskDocument, findMainRow } from './desk-of.ts'
import { deskFields } from './fields.ts'
import { deskStateName, owesReviewName } from './slugs.ts'
import { standingOf, type Standing } from './standing.ts'
import { keepMainRow } from './keep-state.ts'

/**
 * Tells every save of a collection as acts, in its transaction, and keeps beside the document how it stands then: whatever
 * the door, the desk knows it.
 */
export function keepDesk(collection: CollectionConfig): CollectionConfig {
  const { hooks = {} } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks.beforeOperation ?? []), rememberDraft],
      beforeChange: [...(hooks.beforeChange ?? []), stateOfSave],
      afterChange: [tellSave, ...(hooks.afterChange ?? [])],
      afterDelete: [...(hooks.afterDelete ?? []), forgetDeleted],
    },
    fields: [...collection.fields, ...deskFields],
  }
}

/** What a request does to documents, by their keys: one save may ask for another. */
interface Doings {
  /** Those whose save was asked for as a draft beside the main row. */
  drafts: Set<string>
  asked: Map<string, AskedAct>
  told: Map<string, Telling>
}

interface Telling {
  last: Act | undefined
  acts: readonly NewAct[]
  standing: Standing
  /** The main row keeps another state than this save leaves, and is not written by it. */
  isMainBehind: boolean
}

const doingsKey = 'deskDoings'
const doingsOf = (context: RequestContext): Doings =>
  (context[doingsKey] ??= {
    drafts: new Set(),
    asked: new Map(),
    told: new Map(),
  }) as Doings

/** Says which act the next save of a document carries out, with its words. */
export const askFor = (
  { context }: PayloadRequest,
  { collection, id }: { collection: string; id: string },
  asked: AskedAct,
): void => {
  doingsOf(context).asked.set(`${collection}/${id}`, asked)
}

/** Hooks of a save are not told whether it was asked for as a draft. */
const rememberDraft: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  if (operation !== 'update') return
  const { drafts } = doingsOf(req.context)
  const { id, draft } = args as { id?: string | number; draft?: unknown }
  const key = id === undefined ? collection.slug : `${collection.slug}/${String(id)}`
  if (draft === true) drafts.add(key)
  else drafts.delete(key)
}

const stateOfSave: CollectionBeforeChangeHook<StoredRow> = async (hook) => {
  const { collection, data, operation, originalDoc, req } = hook
  const telling =
    operation === 'create'
      ? tellingOfCreation(data, req)
      : await tellingOfUpdate(collection.slug as AuthoredCollection, data, originalDoc, req)
  const { state, owesReview } = telling.standing
  return { ...data, [deskStateName]: state, [owesReviewName]: owesReview }
}

const personOf = (req: PayloadRequest): string | null => actorOf(req.user)?.id ?? null

const saveOf = (data: Partial<StoredRow>, req: PayloadRequest) => ({
  by: personOf(req),
  at: momentOf(req).toISOString(),
  revision: typeof data.revision === 'number' ? data.revision : 0,
  status: data._status === 'published' ? ('published' as const) : ('draft' as const),
  isTrashed: Boolean(data.deletedAt),
})

/** A document that is new: there is nothing to compare it with, so its hooks need not remember what they found. */
function tellingOfCreation(data: Partial<StoredRow>, req: PayloadRequest): Telling {
  const save: Save = { ...saveOf(data, req), hasText: true, writesMain: true, asked: null }
  const acts = actsOfSave(nothingYet, save)
  const standing = standingOf(acts, documentAfter(nothingYet, save))
  return { last: undefined, acts, standing, isMainBehind: false }
}

async function tellingOfUpdate(
  collection: AuthoredCollection,
  data: Partial<StoredRow>,
  originalDoc: StoredRow | undefined,
  req: PayloadRequest,
): Promise<Telling> {
  const id = relationId(originalDoc?.id)
  if (!originalDoc || id === null) throw new Error(`A ${collection} was changed that is not there`)
  const key = subjectKey(collection, id)
  const doings = doingsOf(req.context)
  const main = await findMainRow(req, { collection, id })
  if (!main) throw new Error(`${key} has no main row`)
  const acts = await actsOf(req, { collection, id })
  const before = standingOf(acts, deskDocument(main, originalDoc))
  const isDraft =
    req.context.isRestoringVersion === true ||
    doings.drafts.has(key) ||
    doings.drafts.has(collection)
  const facts = saveOf(data, req)
  const save: Save = {
    ...facts,
    hasText: facts.revision !== before.revision,
    writesMain: facts.status === 'published' || !isDraft,
    asked: doings.asked.get(key) ?? null,
  }
  doings.asked.delete(key)
  const told = actsOfSave(before, save)
  const standing = standingOf([...acts, ...told], documentAfter(before, save))
  const isMainBehind =
    !save.writesMain &&
    (main[deskStateName] !== standing.state || main[owesReviewName] !== standing.owesReview)
  const telling = { last: acts.at(-1), acts: told, standing, isMainBehind }
  doings.told.set(key, telling)
  return telling
}

const tellSave: CollectionAfterChangeHook<StoredRow> = async (hook) => {
  const { collection, data, doc, operation, req } = hook
  const subject = { collection: collection.slug as AuthoredCollection, id: String(doc.id) }
  const key = subjectKey(subject.collection, subject.id)
  const { told } = doingsOf(req.context)
  const telling = operation === 'create' ? tellingOfCreation(data, req) : told.get(key)
  told.delete(key)
  if (!telling) throw new Error(`The save of ${key} was not looked at before it was made`)
  await appendActs(req, subject, telling.last, telling.acts)
  if (telling.isMainBehind) await keepMainRow(req, subject, telling.standing)
}

const forgetDeleted: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  await forgetActs(req, { collection: collection.slug as AuthoredCollection, id: String(id) })
}
