import { addDataAndFileToRequest, APIError, type Endpoint, type PayloadRequest } from 'payload'
import { personOf } from '../access/person-of.ts'
import { refuse } from '../access/refuse.ts'
import { FileRefused } from '../collections/stored-files/file-refused.ts'
import type { Kept } from '../collections/stored-files/judge-files.ts'
import { keepFiles } from '../collections/stored-files/private/files-of.ts'
import { openSentFile, type FileRules } from '../collections/stored-files/private/open-sent-file.ts'
import { withinTransaction } from '../database/in-transaction.ts'
import { faulty, readPerson } from '../requests/of-people.ts'
import {
  confirmsPlacements,
  keepsPlacements,
  placementRefusals,
  refusalOfPerson,
} from './access.ts'
import { askedSchema, type Asked } from './asked.ts'
import { proofFiles } from './beside.ts'
import { faultOfTime, refusalInState, standingOf, undone } from './standing.ts'
import {
  appearancesWhere,
  change,
  findAppearance,
  ofPlacement,
  tellAct,
  type StoredAppearance,
} from './store.ts'

/**
 * POST /api/appearances/:id/acts with `{ act: 'confirm' } | { act: 'prove', at, link? } | { act: 'miss', reason } |
 * { act: 'undo', reason }`, as JSON, or as `_payload` of a multipart form that brings the proof as `file`. Answers `{ standing }`.
 */
export const actOnAppearance: Endpoint = {
  path: '/:id/acts',
  method: 'post',
  handler: async (req) => {
    const actor = personOf(req)
    if (!keepsPlacements(req.user) && !confirmsPlacements(req.user)) refuse(placementRefusals.keep)
    await addDataAndFileToRequest(req)
    const asked = readPerson(askedSchema, req.data)
    const proof = asked.act === 'prove' ? await proofIn(req, asked.link) : null
    const id = String(req.routeParams?.id)
    const standing = await withinTransaction(req, () => carryOut(req, id, asked, proof, actor.id))
    return Response.json({ standing })
  },
}

/** POST /api/placements/:id/confirm → `{ confirmed }`: how many appearances the contract now holds for. */
export const confirmAll: Endpoint = {
  path: '/:id/confirm',
  method: 'post',
  handler: async (req) => {
    const actor = personOf(req)
    if (!confirmsPlacements(req.user)) refuse(placementRefusals.confirm)
    const now = new Date()
    const confirmed = await withinTransaction(req, async () => {
      const all = await appearancesWhere(req, ofPlacement(String(req.routeParams?.id)))
      const open = all.filter((each) => refusalInState('confirm', each, now) === null)
      for (const each of open) await note(req, each, { act: 'confirm' }, actor.id, now)
      return open.length
    })
    return Response.json({ confirmed })
  },
}

const beside = (path: string, message: string) => faulty([{ path, message }])

const proofRules: FileRules = {
  stem: 'dovada',
  takesRecordings: true,
  instead: 'Dați în schimb adresa la care se vede.',
}

/** The file that came along, opened; null where an address is the proof. */
async function proofIn(req: PayloadRequest, link: string | null): Promise<Kept | null> {
  const { file } = req
  if (!file && link === null)
    throw beside('link', 'Adăugați dovada: un fișier sau adresa la care se vede.')
  if (!file) return null
  try {
    return await openSentFile(file, proofRules)
  } catch (error) {
    if (error instanceof FileRefused) throw beside('file', error.message)
    throw error
  }
}

/** In a transaction, so that of two people who act at once the second is told of the first. */
async function carryOut(
  req: PayloadRequest,
  id: string,
  asked: Asked,
  proof: Kept | null,
  by: string,
) {
  const found = await findAppearance(req, id)
  if (!found) throw new APIError('Apariția nu mai există.', 404)
  const now = new Date()
  const refusal = refusalInState(asked.act, found, now)
  if (refusal !== null) throw new APIError(refusal, 409)
  const ofPerson = refusalOfPerson(req.user, asked.act, found)
  if (ofPerson !== null) refuse(ofPerson)
  const fault = asked.act === 'prove' ? faultOfTime(asked.at, found, now) : null
  if (fault !== null) throw beside('at', fault)
  const act = await note(req, found, asked, by, now)
  if (proof) await keepFiles(req, proofFiles, id, [proof], { act })
  return standingOf({ ...found, ...changed(asked, found, now) }, now)
}

/** Writes what was done, and the row of it; its id. */
async function note(
  req: PayloadRequest,
  found: StoredAppearance,
  asked: Asked,
  by: string,
  now: Date,
): Promise<string> {
  await change(req, found.id, changed(asked, found, now))
  const words = 'reason' in asked ? asked.reason : 'link' in asked ? asked.link : null
  return tellAct(req, found.id, { act: asked.act, by, at: now.toISOString(), words })
}

/** What an act makes of the row. What is open again is asked for again. */
function changed(asked: Asked, found: StoredAppearance, now: Date) {
  switch (asked.act) {
    case 'confirm':
      return { confirmedAt: now.toISOString() }
    case 'prove':
      return { appearedAt: asked.at, proofLink: asked.link }
    case 'miss':
      return { missedAt: now.toISOString() }
    case 'undo':
      return { [undone(found)]: null, proofLink: null, remindedAt: null }
  }
}
