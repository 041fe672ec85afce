import { authoredCollections } from '@avizier/shared/collections'
import { subjectKey } from '@avizier/shared/reference'
import {
  APIError,
  commitTransaction,
  initTransaction,
  killTransaction,
  type Endpoint,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { actorOf } from '../access/actor.ts'
import { refuse } from '../access/refuse.ts'
import { bodyOf } from '../register/requests.ts'
import { dealsWithMaterials, materialRefusals } from './access.ts'
import { makeItem } from './make-item.ts'
import { materialSchema, type Material } from './material.ts'
import { materialActsPath, materialsSlug } from './slugs.ts'
import { refusalInState, type MaterialState } from './states.ts'

const askedSchema = z.discriminatedUnion(
  'act',
  [
    z.strictObject({ act: z.literal('take') }),
    z.strictObject({
      act: z.literal('make'),
      kind: z.enum(authoredCollections, { error: 'Alegeți felul documentului.' }),
    }),
    z.strictObject({
      act: z.literal('decline'),
      reason: z
        .string({ error: 'Scrieți compartimentului de ce materialul nu poate fi folosit.' })
        .trim()
        .min(1, 'Scrieți compartimentului de ce materialul nu poate fi folosit.')
        .max(2000, 'Motivul are cel mult 2.000 de caractere.'),
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
    const actor = actorOf(req.user)
    if (!actor) throw new APIError('Autentificați-vă.', 401)
    if (!dealsWithMaterials(req.user)) refuse(materialRefusals.deal)
    const asked = askedSchema.safeParse(await bodyOf(req))
    if (!asked.success) {
      const [issue] = asked.error.issues
      throw new APIError(issue?.message ?? 'Cererea nu poate fi citită.', 400)
    }
    return Response.json(await carryOut(req, String(req.routeParams?.id), asked.data, actor.id))
  },
}

interface Outcome {
  state: MaterialState
  /** The document that was made of it, `press-releases/65f0…`. */
  item: string | null
}

/** In the transaction of the request, so that two people who begin at once do not make two documents. */
async function carryOut(
  req: PayloadRequest,
  id: string,
  asked: Asked,
  by: string,
): Promise<Outcome> {
  await initTransaction(req)
  try {
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
    await commitTransaction(req)
    return outcome
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

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
