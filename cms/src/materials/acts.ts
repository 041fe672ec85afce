import { subjectKey } from '@avizier/shared/reference'
import { APIError, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '../access/person-of.ts'
import { refuse } from '../access/refuse.ts'
import { withinTransaction } from '../database/in-transaction.ts'
import { bodyOf } from '../requests/body-of.ts'
import { readPerson } from '../requests/of-people.ts'
import { dealsWithMaterials, materialRefusals } from './access.ts'
import { makeItem } from './make-item.ts'
import { materialSchema, type Material } from './material.ts'
import { materialActsPath, materialsSlug } from './slugs.ts'
import { writtenCollections } from './written-kinds.ts'
import { refusalInState, type MaterialState } from './states.ts'
import { internalNoteLimit } from '../fields/note-limit.ts'
import { writtenWords } from '../requests/words.ts'

const askedSchema = z.discriminatedUnion(
  'act',
  [
    z.strictObject({ act: z.literal('take') }),
    z.strictObject({
      act: z.literal('make'),
      kind: z.enum(writtenCollections, { error: 'Alegeți felul documentului.' }),
    }),
    z.strictObject({
      act: z.literal('decline'),
      reason: writtenWords({
        missing: 'Scrieți compartimentului de ce materialul nu poate fi folosit.',
        tooLong: 'Motivul are',
        most: internalNoteLimit,
      }),
    }),
  ],
  { error: 'Un material se preia, devine document sau se refuză.' },
)
type Asked = z.infer<typeof askedSchema>

/**
 * POST /api/materials/:id/acts, `{ act: 'take' } | { act: 'make', kind } | { act: 'decline', reason }`: what the office decides
 * about a material, in one transaction. Answers `{ state, item }`.
 */
export const actOnMaterial: Endpoint = {
  path: materialActsPath,
  method: 'post',
  handler: async (req) => {
    const actor = personOf(req)
    if (!dealsWithMaterials(req.user)) refuse(materialRefusals.deal)
    const asked = readPerson(askedSchema, await bodyOf(req))
    return Response.json(await carryOut(req, String(req.routeParams?.id), asked, actor.id))
  },
}

interface Outcome {
  state: MaterialState
  /** The document that was made of it, `press-releases/65f0…`. */
  item: string | null
}

/** In a transaction, so that two people who begin at once do not make two documents. */
const carryOut = (req: PayloadRequest, id: string, asked: Asked, by: string): Promise<Outcome> =>
  withinTransaction(req, async () => {
    const material = await findMaterial(req, id)
    const refusal = refusalInState(asked.act, material.state)
    if (refusal) throw new APIError(refusal, 409)
    const outcome = await decide(req, material, asked)
    const reason = asked.act === 'decline' ? asked.reason : null
    await req.payload.db.updateOne({
      collection: materialsSlug,
      id,
      data: { ...outcome, declineReason: reason, dealtBy: by, dealtAt: new Date().toISOString() },
      req,
    })
    return outcome
  })

async function decide(req: PayloadRequest, material: Material, asked: Asked): Promise<Outcome> {
  if (asked.act !== 'make')
    return { state: asked.act === 'take' ? 'taken' : 'declined', item: null }
  const made = await makeItem(req, asked.kind, material)
  return { state: 'made', item: subjectKey(asked.kind, made) }
}

async function findMaterial(req: PayloadRequest, id: string): Promise<Material> {
  const where = { id: { equals: id } }
  const stored = await req.payload.db.findOne({ collection: materialsSlug, where, req })
  if (!stored) throw new APIError('Materialul nu mai există.', 404)
  return materialSchema.parse(stored)
}
