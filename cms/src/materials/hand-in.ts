import {
  APIError,
  ValidationError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeValidateHook,
} from 'payload'
import { actorOf } from '../access/actor.ts'
import { refuse } from '../access/refuse.ts'
import { worksInOffice } from '../access/works-in-office.ts'
import { relationId } from '../database/relation-id.ts'
import { wordsIn } from '../database/stored-values.ts'
import { materialRefusals } from './access.ts'
import { asksWhere } from './asks/store.ts'
import { wordFilesSlug } from './slugs.ts'

/** A material has something to be made of, and its Word document is one that whoever hands it in may read. */
export const requireContent: CollectionBeforeValidateHook = async ({ data, operation, req }) => {
  if (operation !== 'create' || !data) return data
  const { text, wordFile, pictures, attachments } = data as Record<string, unknown>
  const isThere = [pictures, attachments].some((files) => Array.isArray(files) && files.length > 0)
  const file = relationId(wordFile)
  if (!wordsIn(text) && !file && !isThere) {
    const message = 'Scrieți textul sau atașați un document Word, o fotografie ori un PDF.'
    throw new ValidationError({ errors: [{ path: 'text', message }], req }, req.t)
  }
  if (file) {
    const where = { id: { equals: file } }
    const own = { overrideAccess: false, user: req.user, req }
    const { totalDocs } = await req.payload.count({ collection: wordFilesSlug, where, ...own })
    if (totalDocs === 0)
      refuse('Documentul Word este al altui compartiment. Încărcați-l pe al dumneavoastră.')
  }
  return data
}

/** Who hands in, for which department: a department's people for their own alone. */
export const signHandIn: CollectionBeforeChangeHook = ({ data, operation, req }) => {
  if (operation !== 'create') return data
  const actor = actorOf(req.user)
  const isOffice = worksInOffice(req.user)
  if (actor && !isOffice && !actor.department) refuse(materialRefusals.noDepartment)
  return {
    ...data,
    state: 'handed-in',
    handedBy: actor?.id ?? null,
    ...(actor && !isOffice && { department: actor.department }),
  }
}

/** What answers an ask is of the department that was asked, and for an ask that stands. */
export const requireOwnAsk: CollectionBeforeChangeHook = async ({ data, operation, req }) => {
  const { ask: asked, department } = data as Record<string, unknown>
  const id = relationId(asked)
  if (operation !== 'create' || id === null) return data as unknown
  const [ask] = await asksWhere(req, { id: { equals: id } }, 1)
  if (!ask || ask.department !== relationId(department))
    refuse('Materialul acesta i-a fost cerut altui compartiment.')
  if (ask.withdrawnAt !== null)
    throw new APIError('Materialul nu mai este cerut. Predați-l fără legătură cu cererea.', 409)
  return data as unknown
}
