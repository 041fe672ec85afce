import type { AuthoredCollection } from '@avizier/shared/collections'
import { addDataAndFileToRequest, Forbidden, type Endpoint, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { actorOf, type Actor } from '../access/actor.ts'
import { internalNoteLimit } from '../fields/note-limit.ts'
import { faulty, readPerson } from '../requests/of-people.ts'
import { optionalWords } from '../requests/words.ts'
import type { ActKinds } from './act-kind.ts'
import type { Subject } from './act-rows.ts'
import { actNames } from './acts.ts'
import { deskAnswer, type DeskActs } from './answer.ts'
import { deskOf } from './desk-of.ts'
import { perform, type Asking } from './perform.ts'

/** The doors of the desk, below each collection that the office writes. */
export const deskEndpoints = (acts: DeskActs): Endpoint[] => [
  { path: '/:id/desk', method: 'get', handler: (req) => showDesk(req, acts) },
  { path: '/:id/acts', method: 'post', handler: (req) => takeAct(req, acts) },
]

/** GET /api/COLLECTION/ID/desk → how the document stands and what whoever asks may do. */
async function showDesk(req: PayloadRequest, acts: DeskActs): Promise<Response> {
  const { actor, subject } = await readerOf(req)
  return Response.json(await deskAnswer(req, await deskOf(req, subject), actor, acts))
}

/** POST /api/COLLECTION/ID/acts with `{ act, revision?, note?, …details }` → how it stands then. */
async function takeAct(req: PayloadRequest, acts: DeskActs): Promise<Response> {
  const { actor, subject } = await readerOf(req)
  await addDataAndFileToRequest(req)
  await perform(req, subject, askingOf(req, acts.kinds))
  return Response.json(await deskAnswer(req, await deskOf(req, subject), actor, acts))
}

/** Who asks about which document; 404 where they may not read it. */
export async function readerOf(req: PayloadRequest): Promise<{ actor: Actor; subject: Subject }> {
  const actor = actorOf(req.user)
  if (!actor) throw new Forbidden(req.t)
  // Only authored collections have these endpoints.
  const collection = req.routeParams?.collection as AuthoredCollection
  const id = String(req.routeParams?.id)
  await req.payload.findByID({
    collection,
    id,
    req,
    user: req.user,
    overrideAccess: false,
    depth: 0,
    trash: true,
    draft: true,
    select: {},
  })
  return { actor, subject: { collection, id } }
}

const askingSchema = z.looseObject({
  act: z.enum(actNames, 'Spuneți ce act se face: „act”.'),
  revision: z.int('Numărul textului este un întreg: „revision”.').optional(),
  note: optionalWords({
    tooLong: 'Observațiile au',
    most: internalNoteLimit,
  }),
})

/** Reads what is asked for; 400 with a sentence for each field that is wrong. */
function askingOf(req: PayloadRequest, kinds: ActKinds): Asking {
  const { act, revision, note, ...rest } = readPerson(askingSchema, req.data ?? {})
  const kind = kinds[act]
  if (!kind) throw faulty([{ path: 'act', message: 'Actul acesta se face altfel.' }])
  return { kind, revision, note: note || null, details: readPerson(kind.details, rest) }
}
